/** What this machine lacks to run a Neo4j of its own. The message says it, and how to get it, in one line. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing';

  constructor(lack: string, cure = INSTALL, options?: ErrorOptions) {
    super(`${lack}; to get it: ${cure}`, options);
  }
}

const INSTALL = {
  darwin: 'brew install openjdk maven',
  win32: 'winget install EclipseAdoptium.Temurin.21.JDK, and Maven from maven.apache.org',
}[process.platform as string] ?? 'apt-get install default-jdk-headless maven';
