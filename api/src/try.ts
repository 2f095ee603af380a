import { createServer } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import { createApi, createLog, openEngine } from './index.ts';
const env:any={packs:['/tmp/packs'],neo4j:null};
const log=createLog('info');
const {engine,expectedVersion}=await openEngine(env,log);
const api=createApi({engine,expectedVersion,log});
createServer(createServerAdapter((r:Request)=>api.fetch(r))).listen(4010,()=>console.log('up'));
