import { raw, type Html } from './html'

/** Line drawings on a 24-unit grid in the colour of the text; always beside a word, so hidden from screen readers. */
export const icon = {
  planned: draw(
    '<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 2v5M16 2v5M8.5 15.5l2.5 2.5 4.5-4.5"/>',
  ),
  postponed: draw('<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>'),
  cancelled: draw('<circle cx="12" cy="12" r="9"/><path d="M8.5 8.5l7 7M15.5 8.5l-7 7"/>'),
  past: draw('<circle cx="12" cy="12" r="9"/><path d="M8 12.5l2.75 2.75L16 9.5"/>'),
  correction: draw('<path d="M4 20h4L19.5 8.5a2.1 2.1 0 0 0-3-3L5 17zM14 8l3 3"/>'),
  withdrawn: draw('<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.5"/>'),
  download: draw('<path d="M12 3v12M7 10.5l5 5 5-5M4 20.5h16"/>'),
  feed: draw(
    '<path d="M5 4.5A14.5 14.5 0 0 1 19.5 19M5 11a8 8 0 0 1 8 8"/><circle cx="6.25" cy="17.75" r="1.25" fill="currentColor"/>',
    16,
  ),
}

function draw(shapes: string, size = 20): Html {
  return raw(
    `<svg aria-hidden="true" focusable="false" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`,
  )
}
