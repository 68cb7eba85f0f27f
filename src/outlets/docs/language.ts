import { oneOf, told } from '../api/parameters'

export type Lang = 'vi' | 'en'

/** What `/openapi.json` and `/docs` are asked for with. */
export const languageParameters = {
  lang: told(
    oneOf('vi', 'en'),
    { vi: 'Tiếng của các lời mô tả; mặc định tiếng Việt', en: 'Language of the descriptions; Vietnamese unless said' },
    'en',
  ),
}
