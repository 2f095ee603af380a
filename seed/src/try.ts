import { checkPacks, formatProblem } from './index.ts';
const c=checkPacks(['/work/main/seed/data']); console.log(c.ok,c.problems.length); console.log(c.problems.slice(0,30).map(formatProblem).map(s=>s.slice(0,250)).join('\n'));
