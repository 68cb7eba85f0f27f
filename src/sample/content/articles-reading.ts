import type { SampleArticle } from './types'

/** On Reading Day, Lifelong Learning Week, the library and its van. */
export const readingArticles: SampleArticle[] = [
  {
    key: 'ngay-sach-ha-nam-2025',
    kind: 'result',
    title: 'Ngày Sách Hà Nam 2025 khai mạc ở trường học, trao tặng 200 cuốn sách, báo',
    summary:
      'Lễ khai mạc cấp tỉnh được tổ chức tại Trường THCS-THPT Nguyễn Tất Thành, Phủ Lý; chuỗi hoạt động kéo dài từ ngày 15/4 đến ngày 2/5/2025.',
    body: `
Năm 2025, Ngày Sách và Văn hóa đọc tỉnh Hà Nam không khai mạc ở hội trường mà ở một ngôi trường: Trường THCS-THPT Nguyễn Tất Thành, thành phố Phủ Lý. Tại lễ khai mạc, Sở Văn hóa, Thể thao và Du lịch trao tặng nhà trường 200 cuốn sách, báo.

## Ba thông điệp của một kỳ

Đây là kỳ thứ tư mang tên [Ngày Sách và Văn hóa đọc Việt Nam](editions:ngay-sach-2025). Các hoạt động trong cả nước diễn ra từ ngày 15/4 đến ngày 2/5/2025, với ba thông điệp:

- “Văn hóa đọc - Kết nối cộng đồng”
- “Cùng sách bước vào kỷ nguyên vươn mình của dân tộc”
- “Đọc sách - làm giàu tri thức, nuôi dưỡng khát vọng, thúc đẩy đổi mới, sáng tạo”

Chọn trường học làm nơi khai mạc, ban tổ chức đưa sách đến đúng chỗ có nhiều bạn đọc nhất. Sách, báo được tặng ở lại với trường, và ngày hội không kết thúc khi phông màn hạ xuống.

## Sau lễ khai mạc là những chuyến xe

Cũng trong tháng 4/2025, xe thư viện lưu động của Thư viện tỉnh đi qua nhiều trường ở các huyện, thị xã, thành phố. Câu chuyện ấy được kể trong bài [Những chuyến xe chở sách về trường](articles:chuyen-xe-tri-thuc).

![Sách đến tận sân trường](ngay-hoi-sach)

## Giữ lửa sau ngày hội

Một ngày hội đông vui dễ qua nhanh. Để sách được tặng không nằm yên trong tủ, nhà trường có thể làm mấy việc nhỏ:

1. Ghi tên sách mới lên bảng tin trong tuần đầu tiên, mỗi ngày giới thiệu một cuốn.
2. Chia sách về tủ sách lớp theo lứa tuổi, hết tháng đổi một lần.
3. Dành năm phút đầu giờ sinh hoạt cho một bạn kể lại cuốn vừa đọc.

Đây là kỳ Ngày Sách cuối cùng của tỉnh Hà Nam theo địa giới cũ. Từ ngày 1/7/2025, Hà Nam cùng Nam Định và Ninh Bình hợp thành tỉnh Ninh Bình.
`,
    topics: ['t3'],
    organisation: 'so-vhttdl',
    place: 'thanh-pho-phu-ly',
    edition: 'ngay-sach-2025',
    authors: ['Phòng Thông tin'],
    source: {
      name: 'Vietnam.vn',
      url: 'https://vietnam.vn/en/khai-mac-ngay-sach-va-van-hoa-doc-tinh-ha-nam-nam-2025',
    },
    documents: [],
    cover: 'ngay-hoi-sach',
    featured: false,
    english: {
      title: 'Hà Nam opens Reading Day 2025 at a school, with a gift of 200 books and newspapers',
      summary:
        'The provincial opening took place at Nguyễn Tất Thành School in Phủ Lý; activities ran from 15 April to 2 May 2025.',
      body: `
In 2025 the Book and Reading Culture Day of Hà Nam province opened not in a conference hall but at a school: Nguyễn Tất Thành Lower and Upper Secondary School in Phủ Lý. At the ceremony the Department of Culture, Sports and Tourism gave the school 200 books and newspapers.

## Three messages

This was the fourth [Vietnam Book and Reading Culture Day](editions:ngay-sach-2025). Activities across the country ran from 15 April to 2 May 2025 under three messages, about connecting communities, about entering a new era with books, and about reading as a source of knowledge, aspiration and innovation.

By opening at a school the organisers took the books to where most young readers are. In the same month the Provincial Library’s van visited schools in several districts.

It was the last Reading Day of Hà Nam within its former boundaries. On 1 July 2025 Hà Nam, Nam Định and Ninh Bình became one province, Ninh Bình.
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 215, time: '08:20' },
  },
  {
    key: 'chuyen-xe-tri-thuc',
    kind: 'feature',
    title: 'Những chuyến xe chở sách về trường trong tháng Tư',
    summary:
      'Tháng 4/2025, xe thư viện lưu động của Thư viện tỉnh Hà Nam đi qua sáu trường học, mang theo sách và những trò chơi quanh trang sách.',
    body: `
Với học sinh ở xa trung tâm, thư viện tỉnh là một địa chỉ hơi khó đến. Nếu trẻ không đến được với sách thì sách có thể đến với trẻ, trên một chiếc xe.

Tháng 4/2025, xe thư viện lưu động của Thư viện tỉnh Hà Nam lần lượt dừng ở sáu trường:

- Trường THCS Đạo Lý, huyện Lý Nhân;
- Trường Tiểu học Thanh Hà và Trường Tiểu học A Kiện Khê, huyện Thanh Liêm;
- Trường THCS Lam Hạ và Trường Tiểu học Lê Hồng Phong, thành phố Phủ Lý;
- Trường THPT Lý Thường Kiệt, thị xã Kim Bảng.

Đủ cả ba cấp học, từ các em mới đọc trôi chảy đến các anh chị sắp tốt nghiệp.

![Một chuyến xe, nhiều giá sách](xe-thu-vien)

## Không chỉ mở cửa xe

Nếu chỉ bày sách ra rồi chờ, nhiều em sẽ lật vài trang rồi chạy đi chơi. Cán bộ thư viện mang theo những trò chơi: đoán tên tác giả từ vài gợi ý, diễn lại một câu ca dao. Chơi xong, cuốn sách vừa được nhắc đến không còn xa lạ, và người chưa định đọc cũng muốn lật thử.

Điều hay của những trò ấy là không cần đạo cụ. Trường nào cũng làm được, kể cả khi chưa có xe sách đến.

## Sáu điểm dừng, nhiều tên gọi mới

Chưa đầy ba tháng sau những chuyến xe, địa giới hành chính thay đổi. Xã Đạo Lý nay thuộc xã Bắc Lý, thị trấn Kiện Khê thuộc phường Châu Sơn, phường Lam Hạ thuộc phường Hà Nam. Trong bài này, tên địa phương được giữ như khi các chuyến xe diễn ra.

::: Mời xe sách về trường
Trước khi liên hệ, nhà trường nên chuẩn bị: một khoảng sân có bóng mát để xe đỗ, lịch luân phiên cho từng khối, một nhóm học sinh giúp giới thiệu sách và một phương án khi trời mưa.
:::

Xe sách đi rồi, điều đáng giữ lại là một nhận xét giản dị: trẻ em ít khi thiếu hứng thú đọc. Các em chỉ cần được chọn sách cho riêng mình, trong không khí vui vẻ, có người lớn gợi chuyện.

Muốn tự tổ chức, các trường có thể xem bài [Chuẩn bị Ngày Sách ở trường](articles:chuan-bi-ngay-sach-o-truong).
`,
    topics: ['t3', 't4a'],
    organisation: 'thu-vien-tinh',
    place: 'tinh-ha-nam',
    edition: 'ngay-sach-2025',
    authors: ['Ban Biên tập'],
    source: {
      name: 'Vietnam.vn',
      url: 'https://vcdn.vietnam.vn/tiep-tuc-hanh-trinh-nhung-chuyen-xe-tri-thuc-cua-thu-vien-tinh-ha-nam',
    },
    documents: [],
    cover: 'xe-thu-vien',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 222, time: '06:50' },
  },
  {
    key: 'giai-a-gioi-thieu-sach-2022',
    kind: 'result',
    title: 'Thư viện tỉnh Hà Nam đoạt giải A liên hoan giới thiệu sách năm 2022',
    summary:
      'Tại liên hoan tuyên truyền, giới thiệu sách “Những người con bất tử” ở Quảng Trị, Thư viện tỉnh Hà Nam giành giải A giữa 33 đơn vị tham gia.',
    body: `
Năm 2022, liên hoan cán bộ thư viện tuyên truyền, giới thiệu sách với chủ đề “Những người con bất tử” diễn ra ở Quảng Trị. Thư viện tỉnh Hà Nam trở về với giải A.

Liên hoan có 33 tỉnh, thành phố, đơn vị tham gia, với gần 700 cán bộ thư viện. Chủ đề hướng về những người đã hy sinh cho đất nước, và nơi tổ chức là vùng đất ghi dấu nhiều mất mát của chiến tranh. Trong không gian ấy, giới thiệu một cuốn sách cũng là kể lại một cuộc đời.

## Giới thiệu sách là một nghề

Nhiều người nghĩ công việc thư viện là xếp sách, ghi phiếu. Thật ra, phần khó nhất là làm cho người chưa định đọc muốn cầm cuốn sách lên. Người giới thiệu phải đọc kỹ, chọn được một chi tiết đắt, biết mở đầu bằng câu chuyện thay vì bằng lời khen.

Trong một bài giới thiệu hay thường có bốn phần:

1. **Một cảnh** trong sách, kể gọn trong vài câu.
2. **Một câu hỏi** mà cuốn sách đặt ra, để người nghe muốn biết tiếp.
3. **Vài dòng về tác giả**, chỉ những gì giúp hiểu cuốn sách.
4. **Một lời mời** cụ thể: sách ở kệ nào, mượn ra sao.

Không kể hết truyện, không đọc nguyên bìa sau, không nói quá. Ba điều “không” ấy giữ cho lời giới thiệu đáng tin.

![Kệ sách chờ người mở](ke-sach-thu-vien)

## Mang sân khấu về lớp học

Cách làm của liên hoan có thể thu nhỏ lại cho một lớp học, một câu lạc bộ. Mỗi tuần một người giới thiệu một cuốn sách trong ba phút; cả nhóm góp ý về giọng kể, về chi tiết đã chọn. Sau một học kỳ, nhóm ấy vừa đọc được nhiều hơn, vừa nói năng mạch lạc hơn.

Giải thưởng năm 2022 nay đã là chuyện cũ. Nhưng kỹ năng đứng sau giải thưởng thì còn nguyên giá trị, nhất là với các thư viện trường học đang loay hoay tìm cách kéo bạn đọc trở lại. Cách lập một nhóm đọc bền lâu được nêu trong bài [câu lạc bộ đọc sách](articles:cau-lac-bo-doc-sach-dau-tien).
`,
    topics: ['t3', 't4a'],
    organisation: 'thu-vien-tinh',
    place: 'tinh-ha-nam',
    edition: null,
    authors: ['Phòng Thông tin'],
    source: {
      name: 'Báo Hà Nam',
      url: 'https://baohanam.com.vn/tag?tag=tuy%C3%AAn+truy%E1%BB%81n+gi%E1%BB%9Bi+thi%E1%BB%87u+s%C3%A1ch',
    },
    documents: [],
    cover: 'ke-sach-thu-vien',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 247, time: '15:10' },
  },
  {
    key: 'tu-ngay-sach-den-van-hoa-doc',
    kind: 'feature',
    title: 'Từ “Ngày Sách” đến “Ngày Sách và Văn hóa đọc”: một cái tên dài thêm',
    summary:
      'Năm 2014 có Ngày Sách Việt Nam, năm 2021 cái tên được đổi. Bài viết điểm lại các kỳ và những gì đã biết chắc về mỗi kỳ.',
    body: `
Ngày 24/2/2014, Thủ tướng Chính phủ ban hành Quyết định số 284/QĐ-TTg, lấy ngày 21/4 hằng năm làm Ngày Sách Việt Nam. Bảy năm sau, ngày 4/11/2021, Quyết định số 1862/QĐ-TTg thay thế quyết định cũ, và ngày hội có tên mới: Ngày Sách và Văn hóa đọc Việt Nam.

## Thêm hai chữ, đổi một cách nhìn

“Ngày Sách” nhắc đến vật: cuốn sách, gian hàng, người viết, nhà xuất bản. “Văn hóa đọc” nhắc đến người: ai đọc, đọc thế nào, đọc rồi làm gì. Tên dài thêm, việc cũng rộng thêm. Một ngày hội bán sách thật đông chưa chắc đã là một ngày hội của văn hóa đọc, nếu sách mua về rồi để đó.

## Các kỳ theo tên mới

| Năm | Lần thứ | Thời gian hoạt động | Thông điệp |
| [2022](editions:ngay-sach-2022) | nhất | chưa xác nhận | chưa xác nhận |
| [2023](editions:ngay-sach-2023) | hai | 19 - 23/4 | Hai thông điệp |
| [2024](editions:ngay-sach-2024) | ba | khai mạc ngày 17/4 | chưa xác nhận |
| [2025](editions:ngay-sach-2025) | tư | 15/4 - 2/5 | Ba thông điệp |

Bảng có những ô ghi “chưa xác nhận”. Đó là cách làm của kho nội dung: biết đến đâu ghi đến đó, ghi thêm khi có văn bản.

## Một ngày, nhưng không chỉ một ngày

Ngày 21/4 cố định, còn khoảng thời gian hoạt động thì mỗi năm một khác: có năm gói trong năm ngày, có năm kéo dài hơn hai tuần. Đơn vị tổ chức vì thế không nên chép lại lịch năm trước. Từ năm 2025, cơ quan chủ trì ở trung ương cũng đã đổi, từ Bộ Thông tin và Truyền thông sang Bộ Văn hóa, Thể thao và Du lịch.

::: Ba điều không đổi
Ngày 21/4 hằng năm. Mục đích khuyến khích việc đọc. Và chỗ dành cho mọi người: thư viện, trường học, nhà văn hóa, gia đình đều có thể hưởng ứng theo cách của mình.
:::

Với một trường học hay một khu dân cư, điều cần hỏi mỗi tháng Tư không phải là làm to đến đâu, mà là: sau ngày hội, sẽ có thêm mấy người giữ được thói quen đọc?
`,
    topics: ['t3'],
    organisation: 'so-vhttdl',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Báo Pháp luật Việt Nam',
      url: 'https://baophapluat.vn/ngay-sach-va-van-hoa-doc-viet-nam-tag207004.html',
    },
    documents: [],
    cover: 'sach-va-hoa',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 233, time: '07:15' },
  },
  {
    key: 'chuan-bi-ngay-sach-o-truong',
    kind: 'guide',
    title: 'Chuẩn bị Ngày Sách ở trường trong bốn tuần, không cần nhiều kinh phí',
    summary:
      'Lịch việc theo tuần, cách chia nhóm và những hoạt động học sinh tự làm được, dành cho các trường muốn có một ngày hội gọn mà vui.',
    body: `
Ngày Sách và Văn hóa đọc Việt Nam đến vào 21/4 hằng năm, đúng lúc các trường bận ôn tập cuối kỳ. Nhiều nơi vì thế chỉ kịp treo băng rôn và chào cờ dưới nắng. Thật ra, với bốn tuần chuẩn bị, mỗi tuần một buổi họp ngắn, một trường nhỏ vẫn có thể làm được ngày hội tử tế.

## Lịch việc bốn tuần

| Thời gian | Việc chính | Ai làm |
| Tuần thứ nhất | Chọn chủ đề của trường, lập nhóm, hỏi học sinh muốn gì | Thư viện, Đoàn, Đội |
| Tuần thứ hai | Gom sách quyên góp, phân loại, loại sách hỏng hoặc không hợp lứa tuổi | Các lớp |
| Tuần thứ ba | Tập giới thiệu sách, làm bảng chỉ dẫn, thử trò chơi | Nhóm học sinh nòng cốt |
| Tuần thứ tư | Bày gian sách, tổ chức ngày hội, thu dọn và ghi lại kết quả | Cả trường |

## Năm hoạt động học sinh tự làm được

1. **Chợ sách trao tay**: mang một cuốn đã đọc, đổi lấy một cuốn chưa đọc.
2. **Ba phút cho một cuốn sách**: mỗi lớp cử một bạn lên giới thiệu.
3. **Đoán tên tác giả**: gợi ý từ khó đến dễ, đoán sớm được nhiều điểm.
4. **Diễn một câu ca dao**: nhóm bốn người, hai phút chuẩn bị.
5. **Bức tường câu hay**: chép một câu mình thích, ghi rõ tên sách, tên tác giả.

![Gian sách nhỏ, nhiều người ghé](ngay-hoi-sach)

## Những chi tiết hay bị quên

- Chỗ bóng mát và nước uống.
- Sách cho bạn đọc chậm, bạn nhìn kém: chữ to, nhiều hình.
- Quyển sổ ghi lại sách tặng, ai cũng xem được.
- Người dọn sau cùng.

::: Về ảnh của học sinh
Ảnh chụp rõ mặt kèm tên, lớp, trường của học sinh là thông tin riêng của trẻ em. Chỉ đăng khi có sự đồng ý theo quy định. Ảnh bàn tay, gáy sách, góc sân chụp từ xa cũng kể được không khí của ngày hội.
:::

## Sau ngày hội

Trong tuần tiếp theo, hãy đếm hai con số: bao nhiêu cuốn sách đã đổi chủ, và bao nhiêu bạn quay lại thư viện. Con số thứ hai mới cho biết ngày hội có thành công hay không. Ghi lại vào sổ, năm sau đỡ phải bắt đầu từ đầu.

Những năm trước có thông điệp gì, mời xem bài [một cái tên dài thêm](articles:tu-ngay-sach-den-van-hoa-doc).
`,
    topics: ['t3', 't5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'lop-hoc',
    featured: true,
    english: {
      title: 'Preparing Reading Day at a school in four weeks, on a small budget',
      summary: 'A plan week by week, and activities that pupils can run themselves.',
      body: `
Vietnam Book and Reading Culture Day falls on 21 April, when schools are busy with revision. With four weeks and one short meeting a week, even a small school can hold a day worth remembering.

| When | What | Who |
| Week 1 | Choose the school’s theme, form a team, ask pupils what they want | Library, youth union |
| Week 2 | Collect and sort donated books | Classes |
| Week 3 | Rehearse book talks, make signs, try the games | Core team of pupils |
| Week 4 | Set up, hold the day, tidy, note the results | Whole school |

## Five activities pupils can run

1. A swap stall: bring a book you have read, take one you have not.
2. Three minutes for one book.
3. Guess the author.
4. Act out a folk verse.
5. A wall of favourite lines, each with its book and author.

A pupil’s photograph together with name, class and school is a child’s private information: publish it only with proper consent.

In the week that follows, count how many pupils come back to the library. That number tells you whether the day worked.
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 12, time: '09:30' },
  },
  {
    key: 'tuan-le-qua-cac-nam',
    kind: 'feature',
    title: 'Tuần lễ học tập suốt đời qua các năm: mỗi kỳ một trọng tâm',
    summary:
      'Từ năng lực tự học, văn hóa đọc đến làm chủ công nghệ, chủ đề của Tuần lễ cho thấy việc học đang được hiểu rộng dần ra.',
    body: `
Đầu tháng 10 hằng năm, băng rôn của Tuần lễ hưởng ứng học tập suốt đời lại xuất hiện trước cổng trường, cổng trung tâm. Đọc lại chủ đề của mấy năm gần đây, có thể thấy câu chuyện đi theo một hướng khá rõ.

## Những chủ đề đã xác nhận

| Năm | Thời gian | Chủ đề |
| [2023](editions:tuan-le-2023) | 2 - 8/10 | Xây dựng năng lực tự học trong kỷ nguyên số |
| [2024](editions:tuan-le-2024) | 1 - 7/10 | Phát triển văn hóa đọc thúc đẩy học tập suốt đời |
| [2025](editions:tuan-le-2025) | 1 - 7/10 | Học để phát triển bản thân, làm chủ tri thức và công nghệ, góp phần xây dựng đất nước hùng cường, thịnh vượng |

Hai năm 2021 và 2022, chủ đề đều xoay quanh chuyển đổi số trong và sau đại dịch COVID-19. Nguyên văn chưa thống nhất giữa các nguồn nên không đưa vào bảng.

## Từ công cụ đến con người

Những năm dịch bệnh, câu hỏi lớn nhất là làm sao để việc học không bị đứt đoạn, và công nghệ là lời đáp. Khi lớp học mở cửa trở lại, người ta nhận ra có thiết bị chưa đủ: phải biết tự học. Rồi từ tự học lại quay về gốc rễ là việc đọc. Đến năm 2025, chủ đề gom cả ba vào một câu: phát triển bản thân, làm chủ tri thức, làm chủ công nghệ.

> Đi một ngày đàng, học một sàng khôn.

Ông cha đã nói điều ấy từ khi chưa có trường lớp cho mọi người. Tuần lễ học tập chỉ nhắc lại bằng ngôn ngữ của hôm nay.

![Mùa nào cũng có việc để học](dong-lua)

## Ngày tháng không phải lúc nào cũng giống nhau

Khung quen thuộc là từ ngày 1 đến ngày 7/10, nhưng năm 2023 bắt đầu từ ngày 2, và năm 2025 tỉnh Đồng Nai tổ chức từ ngày 6 đến ngày 12/10. Xa hơn, năm 2013, Tuần lễ diễn ra từ ngày 30/9 đến ngày 6/10. Người làm lịch vì vậy cần chờ văn bản của từng năm, thay vì sao lại tờ lịch cũ.

Ở cơ sở, việc chuẩn bị có thể bắt đầu sớm hơn chủ đề: chọn địa điểm, mời người dạy, hỏi bà con muốn học gì. Các bước ấy được trình bày trong bài [tổ chức Tuần lễ ở xã, phường](articles:to-chuc-tuan-le-o-xa-phuong).
`,
    topics: ['t3', 't2a'],
    organisation: 'so-gddt',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Cổng Thông tin điện tử thành phố Hà Nội',
      url: 'https://hanoi.gov.vn/chi-dao-cua-ubnd-thanh-pho-ha-noi/phat-dong-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2025-4250926090715845.htm',
    },
    documents: [],
    cover: 'dong-lua',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 76, time: '07:10' },
  },
  {
    key: 'to-chuc-tuan-le-o-xa-phuong',
    kind: 'guide',
    title: 'Tổ chức Tuần lễ học tập suốt đời ở xã, phường: bảy ngày bảy việc',
    summary:
      'Một khung hoạt động vừa sức cho cấp xã, dựa vào nhà văn hóa, trung tâm học tập cộng đồng và những người sẵn lòng dạy lại điều mình biết.',
    body: `
Tuần lễ hưởng ứng học tập suốt đời dễ bị gói gọn trong một buổi lễ: phát biểu, chụp ảnh, ra về. Nếu coi đây thật sự là một tuần, thì mỗi ngày nên có một việc, nhỏ thôi, ở một chỗ khác nhau, cho một nhóm người khác nhau.

## Khung bảy ngày

1. **Ngày thứ nhất, mở đầu gọn.** Khai mạc trong ba mươi phút ở nhà văn hóa; dành phần lớn thời gian giới thiệu các lớp sẽ mở trong tuần.
2. **Ngày thứ hai, dành cho người cao tuổi.** Buổi thực hành gọi hình, xem bản đồ, nhận biết tin nhắn lừa đảo.
3. **Ngày thứ ba, dành cho nhà nông.** Mời một hộ làm giỏi kể lại một vụ thất bại và bài học rút ra.
4. **Ngày thứ tư, dành cho trẻ em.** Đọc sách chung ở thư viện hoặc dưới gốc cây trong sân đình.
5. **Ngày thứ năm, dành cho người đi làm.** Lớp buổi tối về bảng tính, bán hàng trên mạng hoặc an toàn lao động.
6. **Ngày thứ sáu, dành cho dòng họ.** Tọa đàm về quỹ khuyến học, cách khen thưởng và động viên con cháu.
7. **Ngày thứ bảy, nhìn lại.** Mỗi lớp cử một người kể điều học được; ghi danh cho các lớp tiếp theo.

## Tìm người dạy ở đâu

Không nhất thiết phải mời giảng viên từ xa. Trong mỗi xã, phường đều có giáo viên nghỉ hưu, cán bộ khuyến nông, thợ giỏi, sinh viên về quê. Hãy lập một danh sách “ai dạy được gì”, hỏi từng người vào giờ họ rảnh.

![Lớp học ở nhà văn hóa](lop-hoc)

## Báo tin cho đúng người

Thông báo trên loa nên phát trước hai ngày, nói rõ lớp gì, cho ai, mấy giờ, ở đâu. Bảng tin ghi lịch cả tuần bằng chữ to. Với người trẻ, gửi ảnh tờ lịch vào nhóm của thôn, tổ dân phố.

::: Ai chủ trì
Theo kế hoạch truyền thông của tỉnh Hà Nam năm 2021, ngành giáo dục và đào tạo chủ trì, phối hợp với Hội Khuyến học tỉnh tổ chức Tuần lễ “bằng các hình thức và hoạt động phong phú với các chủ đề cụ thể”. Ở cấp xã, nên thống nhất từ đầu ai là người cầm lịch chung.
:::

Đừng ngại khi một lớp chỉ có năm người đến. Năm người học thật, tuần sau rủ thêm năm người nữa, hơn hẳn một hội trường đông mà không ai nhớ mình đã nghe gì.
`,
    topics: ['t3', 't5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'goc-da-dau-lang',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 83, time: '16:00' },
  },
  {
    key: 'tro-choi-voi-sach',
    kind: 'guide',
    title: 'Sáu trò chơi với sách cho giờ sinh hoạt lớp và buổi họp câu lạc bộ',
    summary:
      'Những trò chơi không cần đạo cụ đắt tiền, mỗi trò từ mười đến hai mươi phút, giúp người chơi muốn tìm đọc cuốn sách vừa được nhắc đến.',
    body: `
Trò chơi không thay được việc đọc, nhưng mở cửa cho việc đọc. Cán bộ thư viện đi cùng xe sách lưu động đã nhiều lần dùng cách này: chơi trước, đọc sau. Dưới đây là sáu trò có thể tổ chức ở lớp học, câu lạc bộ, hoặc ngay trong gia đình.

## Cho nhóm đông

1. **Đoán tên tác giả.** Người dẫn đưa năm gợi ý, từ khó đến dễ. Đoán đúng ở gợi ý đầu được năm điểm, ở gợi ý cuối được một điểm.
2. **Diễn câu ca dao.** Mỗi nhóm rút một câu, diễn không lời trong một phút. Nhóm khác đoán và đọc lại nguyên văn.
3. **Tìm câu mở đầu.** Đọc câu đầu tiên của ba cuốn sách; người chơi ghép với ba tên sách cho trước.

## Cho nhóm nhỏ

4. **Nối tiếp câu chuyện.** Đọc to một trang, gấp sách lại, mỗi người kể tiếp hai câu. Cuối cùng mở sách xem tác giả viết gì.
5. **Phỏng vấn nhân vật.** Một người đóng vai nhân vật trong truyện, những người khác đặt câu hỏi.
6. **Đổi bìa.** Vẽ lại bìa cho cuốn sách vừa đọc, rồi giải thích vì sao chọn hình ấy.

![Cuốn sách nào cũng có một cánh cửa](sach-va-hoa)

## Ba lưu ý cho người dẫn

- Chuẩn bị sẵn cuốn sách có trong câu đố. Người thắng được mượn trước.
- Không cười câu trả lời sai. Mục đích là khiến người chơi tò mò, không phải để kiểm tra bài cũ.
- Dừng khi mọi người còn muốn chơi thêm.

## Sau trò chơi là gì

Hãy để lại một khoảng trống. Sau trò “Đoán tên tác giả”, đặt cuốn sách lên bàn và đừng nói gì thêm. Sẽ có người cầm lên lật thử. Khi ấy trò chơi đã làm xong phần việc của nó.

Với gia đình có trẻ nhỏ, trò “Nối tiếp câu chuyện” rất hợp cho mười lăm phút trước giờ ngủ. Bố mẹ kể một câu, con kể một câu, đến chỗ gay cấn thì hẹn tối mai.
`,
    topics: ['t3', 't5'],
    organisation: 'thu-vien-tinh',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ngay-hoi-sach',
    featured: false,
    english: null,
    state: 'draft',
    publishedAt: null,
  },
  {
    key: 'phien-doi-sach',
    kind: 'guide',
    title: 'Mở một phiên đổi sách ở khu dân cư: cách làm từ đầu đến cuối',
    summary:
      'Một chiếc bàn, vài thùng sách cũ và quy ước đơn giản là đủ cho một phiên đổi sách. Bài viết chỉ ra những chỗ dễ vướng để tránh trước.',
    body: `
Trong nhiều nhà có những cuốn sách đã đọc xong, bỏ thì tiếc, giữ thì chật. Cách đó vài nhà lại có người đang tìm đúng cuốn ấy. Phiên đổi sách làm mỗi một việc: để hai người gặp nhau.

## Quy ước gọn trong ba câu

Mang đến một cuốn thì lấy về một cuốn. Sách mang đến phải còn đủ trang, còn đọc được. Ai không có sách mang đến vẫn được mượn, tháng sau trả lại.

Câu thứ ba rất đáng giữ. Người cần sách nhất thường là người không có sách để đổi.

## Việc cần chuẩn bị

- **Địa điểm**: hiên nhà văn hóa, sân đình, thư viện xã. Nơi có mái che và người qua lại.
- **Thời gian**: sáng Chủ Nhật, gói trong hai giờ. Cố định một ngày trong tháng để bà con dễ nhớ.
- **Bàn phân loại**: thiếu nhi, sách học, văn học, nghề nông và nghề thủ công, sức khỏe, sách khác.
- **Hai người trực**: một người nhận và xem sách, một người giới thiệu.
- **Quyển sổ**: ghi số sách đến, số sách đi. Không cần ghi tên người.

![Sách chuyển tay, chuyện cũng chuyển tay](ban-tay-trao-sach)

## Những cuốn nên để riêng

Sách giáo khoa đã hết dùng, sách thiếu trang, tài liệu ôn thi cũ nên gom để tái chế. Sách y học, pháp luật xuất bản đã lâu cần dán giấy nhắc: “Thông tin có thể không còn đúng”. Sách có nội dung không hợp với trẻ em để ở bàn của người lớn.

## Cuối buổi làm gì với sách còn lại

Đừng mang hết về kho. Để lại một thùng “sách tự do” ở nhà văn hóa, ai cần cứ lấy. Số còn lại chia cho lớp học, trạm y tế, quán nước đầu làng, những nơi người ta thường phải ngồi chờ.

> Học thầy không tày học bạn.

Điều hay của phiên đổi sách là những câu chuyện kèm theo: “cuốn này đoạn giữa hơi chậm, cố đọc qua là hay”, “bác làm theo sách này mà vườn bưởi đỡ sâu”. Lời giới thiệu của một người hàng xóm nhiều khi thuyết phục hơn mọi trang bìa.

Sau ba phiên đều đặn, có thể nghĩ đến [câu lạc bộ đọc sách](articles:cau-lac-bo-doc-sach-dau-tien).
`,
    topics: ['t3', 't4a', 't5'],
    organisation: 'clb-ben-song',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ban-tay-trao-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 176, time: '08:30' },
  },
  {
    key: 'chu-de-nam-2026-chua-co',
    kind: 'notice',
    title: 'Vì sao trang của năm 2026 còn để trống phần chủ đề và ngày tháng',
    summary:
      'Kho nội dung chỉ ghi chủ đề và thời gian của Ngày Sách, Tuần lễ học tập khi có văn bản chính thức. Bài viết nói rõ cách chúng tôi bổ sung.',
    body: `
Một số bạn đọc hỏi vì sao trang của [Ngày Sách năm 2026](editions:ngay-sach-2026) và [Tuần lễ học tập năm 2026](editions:tuan-le-2026) chưa có thông điệp, chưa có ngày bắt đầu và ngày kết thúc. Câu trả lời là: Ban Biên tập chưa tra được văn bản chính thức nên không ghi.

## Điều đã chắc chắn

- Ngày 21/4 hằng năm là Ngày Sách và Văn hóa đọc Việt Nam, theo Quyết định số 1862/QĐ-TTg.
- Tuần lễ hưởng ứng học tập suốt đời được tổ chức hằng năm, những năm gần đây đều vào đầu tháng 10.

## Điều chưa ghi

- Thông điệp của Ngày Sách và thời gian diễn ra các hoạt động.
- Chủ đề của Tuần lễ, ngày bắt đầu, ngày kết thúc.
- Kế hoạch riêng của tỉnh cho hai dịp này.

## Vì sao không ghi tạm

Một chủ đề ghi tạm sẽ được chép lại rất nhanh: lên phông của một buổi lễ, vào lời dẫn của một chương trình phát thanh, vào giấy mời. Khi văn bản chính thức nói khác đi, những bản chép ấy không ai thu hồi được. Để trống tuy kém đẹp nhưng không làm ai nhầm.

Đã có bài học từ những năm trước. Thời gian Tuần lễ năm 2023 bắt đầu từ ngày 2/10 chứ không phải ngày 1/10 như khung quen thuộc. Ai làm lịch theo trí nhớ thì đã lệch một ngày.

::: Khi có thông tin mới
Ban Biên tập bổ sung vào trang của kỳ, ghi kèm số, ký hiệu văn bản. Những trang lấy tin từ kho nội dung sẽ nhận được bản cập nhật. Bạn đọc có văn bản chính thức xin gửi cho Ban Biên tập để đối chiếu.
:::

Trong lúc chờ, những việc không phụ thuộc chủ đề vẫn làm được. Bài [Chuẩn bị Ngày Sách ở trường](articles:chuan-bi-ngay-sach-o-truong) và bài [tổ chức Tuần lễ ở xã, phường](articles:to-chuc-tuan-le-o-xa-phuong) được viết theo hướng đó: dùng được cho bất kỳ năm nào.
`,
    topics: ['t3'],
    organisation: 'nguon-hoc',
    place: null,
    edition: 'ngay-sach-2026',
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'bau-troi-sao',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 62, time: '10:20' },
  },
]
