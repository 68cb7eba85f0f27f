/** The admin speaks Vietnamese unless the person chose English. */
export const languageOf = (language: string): 'vi' | 'en' => (language.startsWith('en') ? 'en' : 'vi')
