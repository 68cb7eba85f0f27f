import { z } from 'zod'

/** What `/oembed` is asked with (https://oembed.com, 2.2): how each is read, and what the documentation says of it. Others are allowed, and ignored. */
export const OEMBED_PARAMETERS = {
  url: {
    schema: z
      .string()
      .refine((value) => URL.canParse(value))
      .meta({ format: 'uri' }),
    allowed: { vi: 'địa chỉ đầy đủ của một bài, bắt đầu bằng https://', en: 'the whole address of an item' },
    about: {
      vi: 'Địa chỉ trang của bài, trên hub hoặc trên cổng của cơ quan',
      en: "Address of the item's page, on the hub or on its organisation's portal",
    },
    example: 'https://hub.example.vn/p/articles/thu-vien-mo-cua',
    isRequired: true,
  },
  format: {
    schema: z.enum(['json', 'xml']),
    allowed: { vi: 'json, xml', en: 'json, xml' },
    about: { vi: 'Dạng câu trả lời; mặc định json. Dạng khác nhận 501', en: 'Form of the answer, json unless said' },
    example: 'json',
  },
  maxwidth: size({ vi: 'Bề rộng nhiều nhất của khung, điểm ảnh', en: 'Widest the frame may be, in pixels' }),
  maxheight: size({ vi: 'Chiều cao nhiều nhất của khung, điểm ảnh', en: 'Tallest the frame may be, in pixels' }),
}

function size(about: { vi: string; en: string }) {
  return {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(99_999)),
    allowed: { vi: 'số nguyên từ 1 đến 99999', en: 'a whole number from 1 to 99999' },
    about,
    example: '600',
  }
}
