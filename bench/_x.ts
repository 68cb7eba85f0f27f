import fs from 'node:fs'
import { openStore } from '../src/readmodel/store'
import { project } from '../src/readmodel/project'
import { generateArticles } from './search-items'
const entries=[...generateArticles(4000)]
for (const [name, ddl] of [['none', null], ["1 2 3","prefix='1 2 3',"],["1 2","prefix='1 2',"],["-",""],["col -", "detail_column"], ["nosearched","x"]] as const) {
  const f='/tmp/x.db'; for (const s of ['','-wal','-shm']) fs.rmSync(f+s,{force:true})
  const store=openStore(f)
  if (ddl!==null) { store.run('DROP TABLE searched')
   const det = ddl==='detail_column'?'column':'full'
   store.run(`CREATE VIRTUAL TABLE searched USING fts5(tags,title,words,spelled_title,spelled,content='',contentless_delete=1,detail=${det},${ddl.startsWith('prefix')?ddl:''} tokenize='unicode61 remove_diacritics 0')`)
  }
  let t=performance.now()
  const c=process.cpuUsage()
  for (let i=0;i<entries.length;i+=500) store.transaction(()=>{ for (const e of entries.slice(i,i+500)) {
     project(store,e)
  } })
  const u=process.cpuUsage(c)
  const ms=performance.now()-t
  const szs=Object.fromEntries(['found','searched'].map(n=>[n,store.one<any>(`select sum(length(block)) s from ${n}_data`).s/1e6]))
  store.close()
  console.log(name, ms|0, 'cpu',((u.user+u.system)/1000)|0, fs.statSync(f).size/1e6, szs)
}
