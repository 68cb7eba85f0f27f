import { WITHDRAWAL_CATEGORIES, type WithdrawalCategory } from '../../../ledger/entry'
import { inWords } from '../../dates/hanoi'
import type { Words } from '../words'

const KINDS = ['gone', 'notice', 'redirect'] as const

/** The detail of a line of the trail, which is kept for machines and auditors, in the words of the desk: times on Hà Nội's clocks, no fingerprints. */
export function detailInWords(detail: string, words: Words, language: 'vi' | 'en'): string {
  return detail
    .split(' · ')
    .filter((part) => !/^[0-9a-f]{12}$/.test(part))
    .map((part, index) => (index < 2 ? withdrawalWord(part, words) : part))
    .join(' · ')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (iso) => inWords(iso, language))
}

function withdrawalWord(part: string, words: Words): string {
  const kind = KINDS.find((each) => each === part)
  const category = WITHDRAWAL_CATEGORIES.find((each): each is WithdrawalCategory => each === part)
  return kind ? words.kinds[kind] : category ? words.categories[category] : part
}
