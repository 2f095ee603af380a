import { expect, it } from 'vitest';
import { addressFrom } from './address.ts';

it('listens on this machine alone, on port 3000, unless told otherwise', () => {
  expect(addressFrom({ PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000, origin: 'http://127.0.0.1:3000' });
});

it.each([
  ['0.0.0.0', 'http://localhost:8080'],
  ['::1', 'http://[::1]:8080'],
  ['okilet.example', 'http://okilet.example:8080'],
])('names the address of HOST=%s as a reader types it', (HOST, origin) => {
  expect(addressFrom({ HOST, PORT: '8080' })).toEqual({ host: HOST, port: 8080, origin });
});

it.each(['abc', '0', '65536', '80.5'])('refuses PORT=%s in one line', (PORT) => {
  expect(addressFrom({ PORT })).toBe(`PORT=${PORT} is no port: give a whole number from 1 to 65535`);
});
