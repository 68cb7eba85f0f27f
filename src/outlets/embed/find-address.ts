import { ITEM_TYPES, type ItemType } from '../../ledger/entry'
import { itemUrl } from '../../readmodel/present'
import type { Found, ReadModel } from '../../readmodel/read-model'

const MOST_WORDS = 20

/** The item whose page is at an address: on this hub, or on its organisation's portal, whose addresses are made of the item's slug. */
export function findAddress(model: ReadModel, address: string, origin: string): { found: Found; lang: 'vi' | 'en' } {
  const url = new URL(address)
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'vi'
  if (isSameSite(url, new URL(origin))) return { found: onHub(model, url), lang }
  return { found: onPortal(model, url, origin), lang: 'vi' }
}

/** Whoever pastes an address may have it with http, while the hub says https. */
function isSameSite(one: URL, other: URL): boolean {
  return one.host === other.host
}

function onHub(model: ReadModel, { pathname }: URL): Found {
  const [, type, slug] = /^\/p\/([a-z]+)\/([^/]+)\/?$/.exec(pathname) ?? []
  return isItemType(type) && slug ? followed(model, type, decoded(slug)) : { is: 'unknown' }
}

/** Every word of the address may be the slug; the item's own address decides. */
function onPortal(model: ReadModel, url: URL, origin: string): Found {
  const words = new Set(
    `${url.pathname}${url.search}`
      .split(/[/?&=.]/)
      .filter(Boolean)
      .slice(0, MOST_WORDS),
  )
  for (const word of words) {
    for (const type of ITEM_TYPES) {
      const found = model.find(type, decoded(word))
      if (found.is === 'public' && isSameAddress(itemUrl(found.item, origin), url)) return found
    }
  }
  return { is: 'unknown' }
}

function followed(model: ReadModel, type: ItemType, slug: string): Found {
  const found = model.find(type, slug)
  return found.is === 'moved' ? model.find(type, found.slug) : found
}

function isSameAddress(one: string, other: URL): boolean {
  if (!URL.canParse(one)) return false
  const { host, pathname, search } = new URL(one)
  return host === other.host && pathname === other.pathname && search === other.search
}

function isItemType(type: string | undefined): type is ItemType {
  return ITEM_TYPES.some((one) => one === type)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
