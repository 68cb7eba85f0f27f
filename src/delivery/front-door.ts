import type { RequestListener } from 'node:http'
import { sendProblem } from '../shared/problem'
import type { Contact } from './contact'
import { endpointOf } from './gate/endpoint-of'
import type { Gate } from './gate/gate'
import type { HotPath } from './hot/path'
import type { Traffic } from './measures'
import { requestId } from './request-id'

interface FrontDoorParts {
  gate: Gate
  contact: Pick<Contact, 'age'>
  traffic: Traffic
  answer: HotPath
}

/** Every request comes in here: it gets its id, passes the gate, and is answered and counted. */
export function frontDoor({ gate, contact, traffic, answer }: FrontDoorParts): RequestListener {
  return (req, res) => {
    const id = requestId(req)
    req.headers['x-request-id'] = id
    const age = contact.age()
    const extra = ['X-Request-Id', id, ...(age === 0 ? [] : ['Age', `${age}`, 'Hub-Source-Age', `${age}`])]
    const path = pathOf(req.url!)
    const endpoint = endpointOf(path)
    traffic.count(endpoint.name, path)
    if (!endpoint.isLimited) return answer(req, res, { extra })
    const verdict = gate.judge(req, endpoint)
    const { who, headers } = verdict
    for (const each of headers) extra.push(each)
    if (verdict.ok) return answer(req, res, { extra, sent: (bytes) => gate.count(who, endpoint, { bytes }) })
    gate.count(who, endpoint, { refused: true })
    traffic.refuse(endpoint.name)
    for (let i = 0; i < extra.length; i += 2) res.setHeader(extra[i]!, extra[i + 1]!)
    sendProblem(req, res, verdict.problem)
  }
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}
