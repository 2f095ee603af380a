import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes neo4j.conf and the folders it names below `folder`; everything of this server lives there. */
export function writeSettings(folder: string, port: number): { readonly home: string; readonly conf: string } {
  const home = path.join(folder, 'home');
  const conf = path.join(folder, 'conf');
  for (const name of [home, conf, ...Object.values(foldersOf(folder))]) mkdirSync(name, { recursive: true });
  const lines = Object.entries(settings(folder, port)).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(path.join(conf, 'neo4j.conf'), lines.join(''), { mode: 0o600 });
  return { home, conf };
}

/** An unknown key ends Neo4j's start, so each of these is known to the version in pom.xml. */
function settings(folder: string, port: number): Readonly<Record<string, string>> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    ...foldersOf(folder),
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.memory.pagecache.size': '128m',
    'db.transaction.timeout': '60s',
    // Two empty log files of 256 MiB otherwise.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    // Five seconds otherwise, waited twice at every stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}

function foldersOf(folder: string): Readonly<Record<string, string>> {
  return {
    'server.directories.data': path.join(folder, 'data'),
    'server.directories.transaction.logs.root': path.join(folder, 'transactions'),
    'server.directories.logs': path.join(folder, 'logs'),
    'server.directories.run': path.join(folder, 'run'),
    'server.directories.import': path.join(folder, 'import'),
    'server.directories.plugins': path.join(folder, 'plugins'),
  };
}
