/** Where Payload writes English into the page without asking its translations. */
export const PLACES =
  '.table-action-menu-dropdown, .drawer__header, [id$="-live-region"], [role="log"], .payload-toast-container'

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
  [
    /^Document with ID \S+ is currently locked by another user and cannot be (updated|deleted)\.$/,
    'Một người khác đang sửa nội dung này. Những gì bạn viết vẫn còn trên màn hình; hãy lưu lại khi họ đã lưu xong.',
  ],
  // What choosers tell to screen readers.
  [/^(\d+) results? available\.$/, 'Có $1 lựa chọn.'],
  [/^Use Up and Down to choose options.*$/, 'Mũi tên lên, xuống để chọn, Enter để lấy, Esc để đóng.'],
  [
    /^Use left and right to toggle between focused values.*$/,
    'Mũi tên trái, phải để tới từng mục, phím xóa lùi để bỏ.',
  ],
  [/^.* is focused ?,type to refine list.*$/, 'Gõ để tìm, mũi tên xuống để mở danh sách.'],
  [/^option (.*) (?:focused|selected), (\d+) of (\d+)\.$/, '$1, mục $2 trong $3.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, 'Đã chọn $1, mục $2 trong $3.'],
  [/^options? (.*), selected\.$/, 'Đã chọn $1.'],
  [/^option (.*), deselected\.$/, 'Đã bỏ $1.'],
  [/^All selected options have been cleared\.$/, 'Đã bỏ tất cả.'],
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
  { selector: '#select-all', vi: 'Chọn tất cả các dòng', en: 'Select all rows' },
  { selector: '.select-row input', vi: 'Chọn dòng này', en: 'Select this row' },
  { selector: '.clipboard-action__popup .popup-button', vi: 'Chép, dán cả mục', en: 'Copy, paste' },
  { selector: '.doc-controls__popup .popup-button', vi: 'Thêm mới, sao chép, xóa', en: 'New, duplicate, delete' },
  { selector: '[class*="array-actions"] .popup-button', vi: 'Việc khác với dòng này', en: 'More for this row' },
  { selector: '[aria-label="Close toast"]', vi: 'Đóng', en: 'Close' },
  { selector: '.upload-relationship-details__edit', vi: 'Sửa thông tin tệp', en: 'Edit file' },
  { selector: '.upload-relationship-details__remove', vi: 'Bỏ tệp này', en: 'Remove file' },
  { selector: '.condition__field .rs__input', vi: 'Lọc theo', en: 'Filter by' },
  { selector: '.condition__operator .rs__input', vi: 'Cách so', en: 'Comparison' },
  { selector: '.condition__value input', vi: 'Giá trị', en: 'Value' },
  { selector: '[aria-label="Slash menu"]', vi: 'Chèn nội dung', en: 'Slash menu' },
  { selector: '[aria-label="Collapse"]', vi: 'Thu gọn', en: 'Collapse' },
  { selector: '[aria-label="Expand"]', vi: 'Mở ra', en: 'Expand' },
  { selector: '[aria-label^="Edit "]', from: /^Edit (.*)$/, vi: 'Sửa $1', en: 'Edit $1' },
  {
    selector: '.field-type .checkbox-input input[aria-label]',
    label: ['.field-type', '.field-label'],
    vi: '$label',
    en: '$label',
  },
  {
    selector: '.field-type .rs__input:not([aria-label])',
    label: ['.field-type', '.field-label'],
    vi: '$label',
    en: '$label',
  },
  // In drawers its labels point at elements that are not there.
  {
    selector:
      '.drawer__content .field-type input[id^="field-"]:not([aria-label]), .drawer__content textarea[id^="field-"]:not([aria-label])',
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
  // Payload names its windows after their place in the program.
  { selector: '.payload__modal-item', label: ['.payload__modal-item', 'h1, h2'], vi: '$label', en: '$label' },
  { selector: 'section[aria-label^="Notifications"]', vi: 'Thông báo', en: 'Notifications' },
  { selector: '#create-new-preset', vi: 'Lưu bộ lọc mới', en: 'Save a new filter' },
  {
    selector: '.list-header [aria-label*="[object"]',
    label: ['.list-header', 'h1, h2'],
    vi: 'Thêm $label',
    en: 'Add $label',
  },
  { selector: '.card [aria-label*="[object"]', label: ['.card', '.card__title'], vi: 'Thêm $label', en: 'Add $label' },
  {
    selector: '.field-type [aria-label*="[object"]',
    label: ['.field-type', '.field-label'],
    vi: 'Thêm vào $label',
    en: 'Add to $label',
  },
]
