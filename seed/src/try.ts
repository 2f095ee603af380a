import { buildGraph, checkPacks, formatProblem, loadGraph, openGrafeo, openNeo4j } from './index.ts';
let t=Date.now(); const lap=(s:string)=>{console.log(s,Date.now()-t,'ms');t=Date.now()};
const c = checkPacks(['/tmp/packs']); lap('check');
console.log(c.problems.slice(0,10).map(formatProblem).join('\n'));
if (c.ok) {
  const g = buildGraph(c.pack); lap('build'); console.log(g.version,g.nodes.length,g.edges.length);
  const e = openGrafeo(); console.log(await loadGraph(e,g)); lap('grafeo load');
  console.log(await loadGraph(e,g)); lap('again');
  console.log(await e.read(run=>run("MATCH (f:Framework {id:'kz-law-2026-11'})-[i:INCLUDES]->(c:Claim) RETURN count(c) AS n")));
  if (process.env['NEO4J_URI']) { const n=openNeo4j({uri:process.env['NEO4J_URI']}); console.log(await loadGraph(n,g)); lap('neo4j load'); console.log(await loadGraph(n,g,{force:true})); lap('neo4j reload'); await n.close(); }
  await e.close();
}
