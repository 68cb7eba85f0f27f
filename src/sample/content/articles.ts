import { digitalArticles } from './articles-digital'
import { habitArticles } from './articles-habit'
import { policyArticles } from './articles-policy'
import { readingArticles } from './articles-reading'
import type { SampleArticle } from './types'

export const articles: SampleArticle[] = [...policyArticles, ...readingArticles, ...digitalArticles, ...habitArticles]
