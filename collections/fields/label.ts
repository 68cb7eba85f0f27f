/** A label in both languages of the admin, Vietnamese first. */
export const label = (vi: string, en: string) => ({ vi, en })
