/** Where Payload writes English into the page without asking its translations. */
export const PLACES = '.table-action-menu-dropdown, .drawer__header'

/** Piece by piece, as it stands in the text nodes: `Insert `, `2 rows`, ` above`. */
export const PIECES: [RegExp, string][] = [
  [/^Create Table$/, 'Chèn bảng'],
  [/^Merge cells$/, 'Gộp ô'],
  [/^Unmerge cells$/, 'Tách ô'],
  [/^Insert $/, 'Thêm '],
  [/^row$/, 'hàng'],
  [/^(\d+) rows$/, '$1 hàng'],
  [/^column$/, 'cột'],
  [/^(\d+) columns$/, '$1 cột'],
  [/^ above$/, ' phía trên'],
  [/^ below$/, ' phía dưới'],
  [/^left$/, 'bên trái'],
  [/^right$/, 'bên phải'],
  [/^Delete column$/, 'Xóa cột'],
  [/^Delete row$/, 'Xóa hàng'],
  [/^Delete table$/, 'Xóa bảng'],
  [/^Add$/, 'Đặt'],
  [/^Remove$/, 'Bỏ'],
  [/^row header$/, 'hàng đầu đề'],
  [/^column header$/, 'cột đầu đề'],
]

interface Name {
  selector: string
  /** What is there already; `$1` in the new name is what this finds. */
  from?: RegExp
  /** The element around it, and in that the text that `$label` stands for. */
  label?: [around: string, text: string]
  vi: string
  en: string
}

/** Controls that Payload leaves without a name, names in English, or calls "[object Object]" because it forgot to translate a label. */
export const NAMES: Name[] = [
  { selector: '[data-button-key="bold"]', vi: 'Chữ đậm', en: 'Bold' },
  { selector: '[data-button-key="italic"]', vi: 'Chữ nghiêng', en: 'Italic' },
  { selector: '[data-button-key="link"]', vi: 'Liên kết', en: 'Link' },
  { selector: '[data-button-key="indentDecrease"]', vi: 'Lùi ra', en: 'Decrease indent' },
  { selector: '[data-button-key="indentIncrease"]', vi: 'Lùi vào', en: 'Increase indent' },
  { selector: '[data-dropdown-key="add"]', vi: 'Chèn', en: 'Insert' },
  { selector: '[data-dropdown-key="blocks"]', vi: 'Chèn khối nội dung', en: 'Insert block' },
  { selector: '[data-dropdown-key="text"]', vi: 'Kiểu đoạn văn', en: 'Kind of paragraph' },
  { selector: '[aria-label="Drag to move"]', vi: 'Kéo để chuyển chỗ', en: 'Drag to move' },
  { selector: '[aria-label="Add block"]', vi: 'Chèn vào đây', en: 'Add block' },
  { selector: '[aria-label="Edit link"]', vi: 'Sửa liên kết', en: 'Edit link' },
  { selector: '[aria-label="Remove link"]', vi: 'Bỏ liên kết', en: 'Remove link' },
  { selector: '[aria-label="Insert Paragraph"]', vi: 'Thêm đoạn văn', en: 'Insert paragraph' },
  { selector: '[aria-label="select-all"]', vi: 'Chọn tất cả các dòng', en: 'Select all rows' },
  { selector: '[aria-label^="Edit "]', from: /^Edit (.*)$/, vi: 'Sửa $1', en: 'Edit $1' },
  {
    selector: '.checkbox-input input[aria-label]:not([aria-label="select-all"])',
    label: ['.field-type', '.field-label'],
    vi: '$label',
    en: '$label',
  },
  {
    selector: '.sort-column__asc',
    label: ['.sort-column', '.sort-column__label'],
    vi: 'Sắp xếp theo $label, tăng dần',
    en: 'Sort by $label, ascending',
  },
  {
    selector: '.sort-column__desc',
    label: ['.sort-column', '.sort-column__label'],
    vi: 'Sắp xếp theo $label, giảm dần',
    en: 'Sort by $label, descending',
  },
  { selector: '.card [aria-label*="[object"]', label: ['.card', '.card__title'], vi: 'Thêm $label', en: 'Add $label' },
  {
    selector: '.field-type [aria-label*="[object"]',
    label: ['.field-type', '.field-label'],
    vi: 'Thêm vào $label',
    en: 'Add to $label',
  },
]
