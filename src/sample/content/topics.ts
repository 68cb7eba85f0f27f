import type { SampleTopic } from './types'

/** Section II.1 of the plan, one to one; its second and fourth paragraphs each hold two topics. */
export const topics: SampleTopic[] = [
  {
    key: 't1',
    code: 'II.1.a',
    name: 'Chủ trương, chính sách',
    description: 'Đường lối của Đảng, pháp luật của Nhà nước về khuyến học, khuyến tài và xây dựng xã hội học tập.',
    paragraph:
      'Tuyên truyền về đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước về công tác khuyến học, khuyến tài, xây dựng xã hội học tập. Nội dung Quyết định số 489/QĐ-TTg ngày 08/4/2020 của Thủ tướng Chính phủ ban hành Kế hoạch thực hiện Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư Trung ương Đảng khóa XII về tiếp tục thực hiện Chỉ thị số 11-CT/TW ngày 13/4/2007 của Bộ Chính trị khóa X về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập và Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”.',
    order: 1,
  },
  {
    key: 't2a',
    code: 'II.1.b1',
    name: 'Học tập trong xã hội số',
    description: 'Học tập suốt đời khi kinh tế số, xã hội số phát triển; kỹ năng số cho mọi lứa tuổi.',
    paragraph:
      'Truyền thông nâng cao nhận thức cho người dân và toàn xã hội về học tập suốt đời, xây dựng xã hội học tập trong điều kiện phát triển nền kinh tế số, xã hội số;',
    order: 2,
  },
  {
    key: 't2b',
    code: 'II.1.b2',
    name: 'Chuyển đổi số ở nơi dạy và học',
    description: 'Ứng dụng công nghệ ở cơ sở giáo dục nghề nghiệp, giáo dục thường xuyên và các thiết chế văn hóa.',
    paragraph:
      'thực hiện chuyển đổi số và ứng dụng công nghệ thông tin trong tổ chức các hoạt động học tập suốt đời nhằm nâng cao năng lực hoạt động của các cơ sở giáo dục nghề nghiệp, cơ sở giáo dục thường xuyên, các thiết chế văn hóa.',
    order: 3,
  },
  {
    key: 't3',
    code: 'II.1.c',
    name: 'Ngày Sách và Tuần lễ học tập',
    description: 'Ngày Sách và Văn hóa đọc Việt Nam, Tuần lễ hưởng ứng học tập suốt đời hằng năm.',
    paragraph: 'Tuyên truyền về “Tuần lễ hưởng ứng học tập suốt đời” và “Ngày sách và văn hóa đọc Việt Nam” hằng năm.',
    order: 4,
  },
  {
    key: 't4a',
    code: 'II.1.d1',
    name: 'Điển hình, cách làm hay, sáng kiến',
    description: 'Tập thể, cá nhân, cách làm và sáng kiến có giá trị trong phong trào khuyến học, khuyến tài.',
    paragraph:
      'Tuyên truyền về gương điển hình tiên tiến, cách làm hay, sáng kiến có giá trị trong phong trào khuyến học, khuyến tài, xây dựng xã hội học tập;',
    order: 5,
  },
  {
    key: 't4b',
    code: 'II.1.d2',
    name: 'Gương tự học thành tài',
    description: 'Những người tự học để lập thân, lập nghiệp trên địa bàn tỉnh.',
    paragraph: 'những gương sáng về tự học, tự học thành tài để lập thân, lập nghiệp trên địa bàn tỉnh.',
    order: 6,
  },
  {
    key: 't5',
    code: 'II.1.đ',
    name: 'Thói quen tự học',
    description: 'Xây dựng và giữ nếp tự học, phù hợp với điều kiện của mỗi người.',
    paragraph:
      'Tuyên truyền vận động, khuyến khích mọi tầng lớp Nhân dân xây dựng, duy trì thói quen tự học, ý thức học tập suốt đời phù hợp với điều kiện cụ thể của mỗi cá nhân.',
    order: 7,
  },
]
