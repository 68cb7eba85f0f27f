import { expect, test } from '@jest/globals'
import { createAskedBefore } from '../../src/delivery/hot/asked-before'

const address = (number: number) => `/v1/articles/bai-${number}`

test('an address counts as asked for before from the second time on, with some others between', () => {
  const askedBefore = createAskedBefore()
  const round = () => Array.from({ length: 100 }, (_, number) => askedBefore(address(number)))
  expect(round().filter(Boolean)).toHaveLength(0)
  // Two in one place drive each other out now and then.
  expect(round().filter(Boolean).length).toBeGreaterThan(90)
})

test('whoever goes through everything twice asks for nothing lately', () => {
  const askedBefore = createAskedBefore()
  const round = () => Array.from({ length: 50_000 }, (_, number) => askedBefore(address(number)))
  round()
  expect(round().filter(Boolean).length).toBeLessThan(50)
})

test('what is asked for all the time stays known while others go through everything', () => {
  const askedBefore = createAskedBefore()
  const often = Array.from({ length: 20_000 }, (_, number) => {
    askedBefore(address(number))
    return number % 50 === 0 && askedBefore('/v1/articles?limit=20')
  })
  expect(often.filter(Boolean).length).toBeGreaterThan(390)
})
