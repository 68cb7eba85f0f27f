import { describe, expect, test } from '@jest/globals'
import { offerOf } from '../../src/admin/commands/offer'
import type { Command, Standing } from '../../src/desk/standing'

const NOTHING = {
  submit: false,
  return: false,
  approve: false,
  revoke: false,
  schedule: false,
  unschedule: false,
  publish: false,
  publishApproved: false,
  withdraw: false,
  restore: false,
  assign: false,
} satisfies Record<Command, boolean>

/** A standing of which a test says only what matters to it. */
const standing = (may: Partial<Record<Command, boolean>>, rest: Partial<Standing> = {}): Standing =>
  ({
    state: 'draft',
    fourEyes: false,
    hasUnpublishedEdits: false,
    isApproved: false,
    schedule: null,
    ...rest,
    may: { ...NOTHING, assign: true, ...may },
  }) as Standing
const waiting = { publishAt: '2026-04-21T01:00:00.000Z', withdrawAt: null, by: null, problem: null }

describe('the command that leads', () => {
  test('is handing in, for who may only write', () => {
    expect(offerOf(standing({ submit: true }), false)).toEqual({
      primary: 'submit',
      beside: [],
      more: ['assign'],
      apart: [],
    })
  })

  test('is publishing, for who may publish, with handing in beside it', () => {
    const offer = offerOf(standing({ submit: true, publish: true, schedule: true }), false)
    expect(offer).toMatchObject({ primary: 'publish', beside: ['schedule', 'submit'] })
  })

  test('is approving what waits for a second pair of eyes, with sending back beside it', () => {
    const offer = offerOf(standing({ approve: true, return: true }, { state: 'submitted', fourEyes: true }), false)
    expect(offer).toMatchObject({ primary: 'approve', beside: ['return'] })
  })

  test('is restoring what was withdrawn', () => {
    const offer = offerOf(standing({ restore: true, publish: true }, { state: 'withdrawn' }), false)
    expect(offer.primary).toBe('restore')
  })

  test('is none while a time is set: the time can be moved, or not waited for', () => {
    const offer = offerOf(
      standing(
        { schedule: true, unschedule: true, publish: true, revoke: true },
        { state: 'scheduled', schedule: waiting, isApproved: true },
      ),
      false,
    )
    expect(offer).toMatchObject({ primary: null, beside: ['publish', 'schedule'] })
    expect(offer.more).toEqual(['unschedule', 'revoke', 'assign'])
  })

  test('is none for a public item without news, which can be corrected or withdrawn', () => {
    const offer = offerOf(standing({ withdraw: true, schedule: true }, { state: 'published' }), false)
    expect(offer).toEqual({ primary: null, beside: [], more: ['schedule', 'correct', 'assign'], apart: ['withdraw'] })
  })
})

describe('unsaved changes', () => {
  test('are news of a public item', () => {
    const offer = offerOf(standing({ withdraw: true, schedule: true }, { state: 'published' }), true)
    expect(offer).toMatchObject({ primary: 'publish', apart: ['withdraw'] })
  })

  test('are not what was approved: with four eyes they are handed in, never published or approved', () => {
    const approved = { state: 'approved', fourEyes: true, isApproved: true } as const
    const offer = offerOf(standing({ publish: true, approve: true, schedule: true }, approved), true)
    expect(offer.primary).toBe('submit')
    expect([...offer.beside, ...offer.more]).not.toContain('publish')
    expect([...offer.beside, ...offer.more]).not.toContain('approve')
  })
})
