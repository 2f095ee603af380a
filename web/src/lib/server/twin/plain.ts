export { plainText } from '#lib/ui/text.ts';
