import { expect, test } from '@jest/globals'
import { nextPage } from '../../../src/outlets/api/lists'

test.each([
  ['/v1/articles', '/v1/articles?cursor=NEW'],
  ['/v1/articles?limit=5', '/v1/articles?limit=5&cursor=NEW'],
  ['/v1/articles?cursor=OLD&limit=5', '/v1/articles?cursor=NEW&limit=5'],
  ['/v1/articles?limit=5&cursor=OLD', '/v1/articles?limit=5&cursor=NEW'],
  ['/v1/articles?', '/v1/articles?cursor=NEW'],
  ['/v1/articles?curs%6Fr=OLD', '/v1/articles?cursor=NEW'],
  ['/v1/articles?q=s%C3%A1ch&cursor=OLD', '/v1/articles?q=s%C3%A1ch&cursor=NEW'],
  ['http://hub.test/v1/articles?limit=5#here', '/v1/articles?limit=5&cursor=NEW'],
])('%s goes on at %s', (originalUrl, next) => {
  expect(nextPage({ originalUrl }, 'NEW')).toBe(next)
})
