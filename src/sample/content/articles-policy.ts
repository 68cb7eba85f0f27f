import type { SampleArticle } from './types'

/** On the programme itself: the documents, the targets, the learning models, the conferences that explained them. */
export const policyArticles: SampleArticle[] = [
  {
    key: 'xa-hoi-hoc-tap-la-gi',
    kind: 'guide',
    title: 'Xã hội học tập là gì, và mỗi gia đình bắt đầu từ đâu',
    summary:
      'Cụm từ quen mà lạ này nói về quyền được học ở mọi lứa tuổi. Bài viết giải thích ngắn gọn và gợi ý năm việc một gia đình làm được ngay trong tuần.',
    body: `
“Xã hội học tập” có mặt trong nhiều văn bản, trên băng rôn, trong bản tin của loa truyền thanh. Nghe nhiều thành quen, nhưng hỏi cụm từ ấy liên quan gì đến nhà mình thì không phải ai cũng trả lời được.

Nói gọn lại, đó là một xã hội mà ai cũng có cơ hội học, học ở tuổi nào cũng được, và việc học không dừng lại ở cổng trường. Người trồng lúa học cách dùng giống mới. Cô bán hàng học cách nhận tiền qua điện thoại. Ông bà học gọi hình cho cháu ở xa. Tất cả đều là học tập, và đều đáng được tạo điều kiện.

## Vì sao là chuyện của cả nước

Ngày 30/7/2021, Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” theo [Quyết định số 1373/QĐ-TTg](documents:qd-1373-ttg). Trước đó, [Quyết định số 489/QĐ-TTg](documents:qd-489-ttg) đã đưa ra kế hoạch thực hiện kết luận của Ban Bí thư về khuyến học, khuyến tài. Kế hoạch truyền thông của tỉnh Hà Nam trong năm 2021 nhắc đến cả hai văn bản, với một ý xuyên suốt:

> Vận động, khuyến khích mọi tầng lớp Nhân dân xây dựng, duy trì thói quen tự học, ý thức học tập suốt đời phù hợp với điều kiện cụ thể của mỗi cá nhân.

Mấy chữ cuối rất quan trọng. Không có một khuôn chung cho mọi nhà. Nhà có trẻ nhỏ học theo cách khác nhà chỉ có người cao tuổi.

## Năm việc làm được ngay trong tuần

1. Chọn một chỗ trong nhà làm góc học, đủ sáng và không có ti vi.
2. Mỗi người nói ra một điều muốn biết thêm trong tháng này.
3. Dành chung một khung giờ ngắn buổi tối, cả nhà cùng đọc hoặc cùng học.
4. Hỏi thư viện, nhà văn hóa hoặc trung tâm học tập cộng đồng gần nhà xem đang có lớp gì.
5. Cuối tuần, mỗi người kể lại một điều mới học được.

![Giờ đọc chung không cần dài, cần đều](gia-dinh-doc-sach)

::: Nhớ ba chữ “suốt đời”
Học suốt đời không có nghĩa là đi học suốt đời. Đó là giữ cho mình sự tò mò và một nếp học vừa sức, ở nhà, ở nơi làm việc, ở nơi sinh hoạt chung.
:::

Việc nhỏ, làm đều, sẽ thành nếp. Nếu muốn bắt đầu bằng sách, mời bạn đọc bài [dựng tủ sách gia đình](articles:tu-sach-gia-dinh).
`,
    topics: ['t1', 't5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: ['qd-1373-ttg', 'qd-489-ttg'],
    cover: 'cay-tri-thuc',
    featured: true,
    english: {
      title: 'What is a learning society, and where can a family begin?',
      summary:
        'The phrase is everywhere, yet few can say what it means at home. A short explanation, and five things a family can do this week.',
      body: `
“Learning society” appears in official papers, on banners and in loudspeaker bulletins. What does it have to do with an ordinary household?

Put simply, it is a society in which everyone has a chance to learn, at any age, and in which learning does not stop at the school gate. A farmer who tries a new variety of rice is learning. So is a shopkeeper who starts to take payments by phone, or a grandmother who learns to make a video call.

## Why it is a national matter

On 30 July 2021 the Prime Minister approved the project “Building a learning society, 2021-2030” in [Decision 1373/QĐ-TTg](documents:qd-1373-ttg). Hà Nam’s communication plan of the same year asks that people be encouraged to keep the habit of self-study in a way that suits the circumstances of each person. There is no single model for every home.

## Five things to do this week

1. Choose a corner for learning: well lit, away from the television.
2. Let each person name one thing they would like to know this month.
3. Share a short reading time in the evening.
4. Ask the library or community learning centre nearby what classes are open.
5. At the weekend, tell each other one new thing you have learned.

Small things done regularly become habits.
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 6, time: '07:30' },
  },
  {
    key: 'doc-hieu-quyet-dinh-1373',
    kind: 'feature',
    title: 'Đọc hiểu Quyết định 1373: sáu mục tiêu đến năm 2030',
    summary:
      'Từ xóa mù chữ, phổ cập giáo dục đến kỹ năng sống và trình độ đào tạo: bài viết xếp các mục tiêu của Đề án vào một bảng, kèm cách hiểu thông thường.',
    body: `
Văn bản của cơ quan nhà nước thường được nhắc đến bằng con số hơn là bằng nội dung. [Quyết định số 1373/QĐ-TTg](documents:qd-1373-ttg) cũng vậy: ai làm công tác khuyến học đều thuộc số, nhưng không phải ai cũng nhớ Đề án kèm theo muốn đạt được điều gì.

Bài viết này chọn ra những mục tiêu đến năm 2030 đã được báo chí dẫn lại rõ ràng, và diễn giải bằng lời thường.

## Sáu mục tiêu trong một bảng

| Lĩnh vực | Mục tiêu đến năm 2030 | Hiểu đơn giản |
| Xóa mù chữ | 90% số tỉnh, thành phố đạt chuẩn mức độ 2 | Người lớn đọc, viết được và không quên mặt chữ |
| Phổ cập giáo dục mầm non | 100% số tỉnh, thành phố hoàn thành | Trẻ nhỏ được đến lớp trước khi vào lớp 1 |
| Phổ cập giáo dục tiểu học | 70% số tỉnh, thành phố đạt chuẩn mức độ 3 | Trẻ học xong tiểu học đúng độ tuổi |
| Kỹ năng | 70% người trong độ tuổi lao động được trang bị năng lực thông tin, kỹ năng sống | Biết tìm, chọn và dùng thông tin trong đời sống |
| Đào tạo | 60% người từ 15 tuổi trở lên được đào tạo | Được học một nghề hay một chuyên môn bài bản |
| Trình độ đại học | 15% có trình độ đại học trở lên | Thêm nhiều người học lên cao |

Cột thứ ba là cách nói của Ban Biên tập để dễ hình dung, không thay cho định nghĩa trong văn bản.

## Điều đáng chú ý

Trong sáu dòng ấy, chỉ một phần nói về trẻ em. Phần còn lại hướng về người lớn: người từng bỏ lỡ con chữ, người đang đi làm, người cần thêm một kỹ năng để sống trong môi trường số. Đó là điểm khác của một đề án “xã hội học tập” so với một đề án về trường học.

Mục tiêu về kỹ năng thông tin lại càng gần với từng nhà. Nó không đòi hỏi bằng cấp. Người cao tuổi biết phân biệt tin nhắn lừa đảo, người buôn bán nhỏ biết tra giá trên mạng, thanh niên biết kiểm tra một quảng cáo tuyển dụng: đó đều là năng lực thông tin.

::: Khi trích dẫn số liệu
Hãy ghi kèm năm của mục tiêu và tên văn bản. Một tỷ lệ đứng một mình, không có năm và không có nguồn, rất dễ bị hiểu sai.
:::

Nội dung chi tiết cần tra ở bản gốc của Quyết định. Muốn biết Đề án đứng cạnh những văn bản nào, mời đọc [Năm văn bản làm nền cho kế hoạch](articles:nam-van-ban-lam-nen).
`,
    topics: ['t1'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'VOV',
      url: 'https://english.vov.vn/en/society/all-vietnamese-equal-to-access-modern-education-new-scheme-882816.vov',
    },
    documents: ['qd-1373-ttg'],
    cover: 'chong-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 338, time: '08:00' },
  },
  {
    key: 'nam-van-ban-lam-nen',
    kind: 'guide',
    title: 'Năm văn bản làm nền cho kế hoạch truyền thông về xã hội học tập',
    summary:
      'Hai văn bản của Đảng, hai quyết định của Thủ tướng Chính phủ và một quyết định cấp bộ: ai ban hành, ngày nào và văn bản nào dẫn đến văn bản nào.',
    body: `
Người viết tin về khuyến học hay phải dẫn văn bản, và cũng hay dẫn nhầm: nhầm số, nhầm ngày, nhầm cơ quan ban hành. Bài này xếp năm văn bản mà kế hoạch truyền thông năm 2021 của tỉnh Hà Nam dẫn chiếu theo thứ tự thời gian, để tiện tra cứu.

| Ngày ban hành | Số, ký hiệu | Cơ quan ban hành | Nội dung |
| 13/4/2007 | 11-CT/TW | Bộ Chính trị khóa X | Tăng cường sự lãnh đạo của Đảng đối với khuyến học, khuyến tài, xây dựng xã hội học tập |
| 10/5/2019 | 49-KL/TW | Ban Bí thư khóa XII | Tiếp tục thực hiện Chỉ thị số 11-CT/TW |
| 8/4/2020 | 489/QĐ-TTg | Thủ tướng Chính phủ | Kế hoạch thực hiện Kết luận số 49-KL/TW |
| 30/7/2021 | 1373/QĐ-TTg | Thủ tướng Chính phủ | Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” |
| 27/8/2021 | 1307/QĐ-BTTTT | Bộ Thông tin và Truyền thông | Kế hoạch truyền thông về Đề án |

## Hai mạch nối với nhau

Mạch thứ nhất đi từ Đảng sang Chính phủ. [Chỉ thị số 11-CT/TW](documents:ct-11-tw) đặt vấn đề từ năm 2007. Mười hai năm sau, [Kết luận số 49-KL/TW](documents:kl-49-tw) yêu cầu làm tiếp. Năm 2020, [Quyết định số 489/QĐ-TTg](documents:qd-489-ttg) biến yêu cầu ấy thành kế hoạch của Chính phủ.

Mạch thứ hai là Đề án và việc truyền thông về Đề án. [Quyết định số 1373/QĐ-TTg](documents:qd-1373-ttg) phê duyệt Đề án. Chưa đầy một tháng sau, [Quyết định số 1307/QĐ-BTTTT](documents:qd-1307-btttt) ban hành kế hoạch truyền thông, và đó là căn cứ để tỉnh Hà Nam xây dựng kế hoạch của mình.

## Cách dẫn văn bản trong tin, bài

- Lần đầu nhắc đến, ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và nội dung.
- Từ lần thứ hai, chỉ cần tên loại và số, ký hiệu.
- Văn bản của Đảng dùng gạch nối: 49-KL/TW. Văn bản của cơ quan nhà nước dùng gạch chéo sau số: 489/QĐ-TTg.
- Bài đọc trên đài không viết tắt: “Quyết định số một nghìn ba trăm bảy mươi ba của Thủ tướng Chính phủ”.

Mỗi văn bản trong bảng có một trang riêng trong kho nội dung. Trang chỉ ghi những gì đã rõ; ngày có hiệu lực để trống khi chưa kiểm chứng được.
`,
    topics: ['t1'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: ['ct-11-tw', 'kl-49-tw', 'qd-489-ttg', 'qd-1373-ttg', 'qd-1307-btttt'],
    cover: 'mat-trong',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 331, time: '09:15' },
  },
  {
    key: 'ke-hoach-truyen-thong-noi-gi',
    kind: 'news',
    title: 'Kế hoạch truyền thông về xã hội học tập nói gì với từng cơ quan',
    summary:
      'Kế hoạch giai đoạn 2021 - 2030 của Sở Thông tin và Truyền thông tỉnh Hà Nam nêu năm nhóm nội dung và phân việc rõ cho từng đơn vị.',
    body: `
Kế hoạch truyền thông về Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh Hà Nam, do Sở Thông tin và Truyền thông xây dựng năm 2021, là văn bản ngắn. Phần nội dung tuyên truyền chỉ có năm đoạn, nhưng bao quát gần hết những gì một bản tin khuyến học có thể nói đến.

## Năm nhóm nội dung

1. Chủ trương, chính sách về khuyến học, khuyến tài, xây dựng xã hội học tập.
2. Học tập suốt đời trong điều kiện phát triển kinh tế số, xã hội số; ứng dụng công nghệ ở nơi dạy và học.
3. Tuần lễ hưởng ứng học tập suốt đời, Ngày Sách và Văn hóa đọc Việt Nam hằng năm.
4. Gương điển hình, cách làm hay, sáng kiến có giá trị; gương tự học thành tài trên địa bàn tỉnh.
5. Thói quen tự học, ý thức học tập suốt đời của mỗi người.

## Ai làm việc gì

Ngành văn hóa được đề nghị “chỉ đạo nhân rộng các mô hình học tập suốt đời trong thư viện, bảo tàng, nhà văn hóa, câu lạc bộ”. Ngành giáo dục chủ trì Tuần lễ hưởng ứng học tập suốt đời, phối hợp với Hội Khuyến học tỉnh. Hội Khuyến học tuyên truyền trong hội khuyến học các cấp, chăm lo trung tâm học tập cộng đồng và chủ động cung cấp kết quả cho báo chí.

Ủy ban nhân dân các huyện, thị xã, thành phố, theo cách gọi tại thời điểm ban hành, chỉ đạo tuyên truyền trên đài truyền thanh cấp huyện, hệ thống thông tin cơ sở và cổng thông tin điện tử của cơ quan. Báo Hà Nam và Đài Phát thanh và Truyền hình Hà Nam mở chuyên mục, chương trình theo năm nhóm nội dung nói trên.

## Nhiều hình thức, hợp với từng nơi

Kế hoạch không buộc mọi nơi làm giống nhau. Yêu cầu là thông tin đến được với người dân

> bằng nhiều hình thức truyền thông phong phú, đa dạng, phù hợp với điều kiện thực tế.

Vì thế, một bài viết hay nên có nhiều đời sống: bản đầy đủ trên cổng thông tin, bản đọc trên đài, vài dòng trên bảng tin của nhà văn hóa. Cách rút một bài viết thành bản đọc được trình bày trong bài [viết tin cho loa truyền thanh](articles:viet-tin-cho-loa-truyen-thanh).

Sau khi tổ chức lại bộ máy năm 2025, nhiều cơ quan nêu trong kế hoạch đã đổi tên hoặc hợp nhất. Kho nội dung giữ nguyên tên gọi tại thời điểm ban hành khi nói về văn bản, và ghi cơ quan kế tục ở những chỗ đã rõ.
`,
    topics: ['t1'],
    organisation: 'nguon-hoc',
    place: 'tinh-ha-nam',
    edition: null,
    authors: ['Phòng Thông tin'],
    source: null,
    documents: ['qd-1307-btttt', 'qd-1373-ttg'],
    cover: 'song-phat-thanh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 324, time: '07:00' },
  },
  {
    key: 'cong-dan-hoc-tap-muc-tieu',
    kind: 'guide',
    title: '“Công dân học tập”: những con số cần nhớ và cách hiểu đúng',
    summary:
      'Chương trình xây dựng mô hình “Công dân học tập” có mục tiêu riêng cho năm 2025 và năm 2030. Bài viết đặt hai mốc cạnh nhau để dễ so sánh.',
    body: `
Ngày 3/6/2022, Thủ tướng Chính phủ ban hành Quyết định số 677/QĐ-TTg, phê duyệt chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030”. Nếu các mô hình gia đình, dòng họ, cộng đồng, đơn vị học tập nói về tập thể, thì mô hình này nói về từng người.

## Hai mốc, bốn tỷ lệ

| Mục tiêu | Năm 2025 | Năm 2030 |
| Người lớn trong gia đình, dòng họ, cộng đồng học tập đạt danh hiệu | 40% | 60% |
| Thành viên trong đơn vị học tập đạt danh hiệu | 60% | 80% |
| Người đạt danh hiệu có kỹ năng số | 70% | 90% |
| Người đạt danh hiệu sử dụng thành thạo kỹ năng số | 60% | 80% |

Hai dòng đầu nói về số người đạt danh hiệu. Hai dòng sau chỉ tính trong số những người đã đạt, không phải trong toàn dân. Khi viết tin, đây là chỗ dễ nhầm nhất.

## Vì sao kỹ năng số được nêu riêng

Một người học suốt đời hôm nay khó đứng ngoài môi trường số. Học một khóa trực tuyến, đọc một cuốn sách điện tử, nộp một bộ hồ sơ qua mạng đều cần đến những thao tác cơ bản. Chương trình không đòi hỏi ai cũng giỏi công nghệ, nhưng coi việc dùng được công cụ số là một phần của năng lực học tập.

## Danh hiệu do ai công nhận

Việc xét và công nhận theo bộ tiêu chí của cơ quan có thẩm quyền, áp dụng theo từng giai đoạn. Không ai tự tính điểm rồi tự xưng danh hiệu, và cũng không có phần mềm nào thay được bước xét ở cơ sở. Người muốn đăng ký nên hỏi chi hội khuyến học nơi mình ở hoặc nơi mình làm việc.

Muốn bắt đầu từ kỹ năng số, có thể xem bài [kỹ năng số cho người cao tuổi](articles:ky-nang-so-nguoi-cao-tuoi): phần lớn các bước trong đó dùng được cho mọi lứa tuổi.
`,
    topics: ['t1', 't2a'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Thư viện Pháp luật',
      url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/59A55-hd-muc-tieu-cu-the-den-nam-2030-cua-chuong-trinh-xay-dung-mo-hinh-cong-dan-hoc-tap-giai-doan-2021-2030.html',
    },
    documents: ['qd-1373-ttg'],
    cover: 'ban-tay-trao-sach',
    featured: false,
    english: null,
    state: 'corrected',
    publishedAt: { daysAgo: 71, time: '08:45' },
    correction: {
      note: 'Bản đăng đầu tiên ghi mục tiêu năm 2030 về người lớn đạt danh hiệu “Công dân học tập” là 70%, theo một bản dịch. Con số đúng theo văn bản tiếng Việt là 60%. Bảng và tiêu đề đã được sửa. Thành thật xin lỗi bạn đọc.',
    },
    before: {
      title: '“Công dân học tập”: phấn đấu 70% người lớn đạt danh hiệu vào năm 2030',
      body: `
Ngày 3/6/2022, Thủ tướng Chính phủ ban hành Quyết định số 677/QĐ-TTg, phê duyệt chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030”. Nếu các mô hình gia đình, dòng họ, cộng đồng, đơn vị học tập nói về tập thể, thì mô hình này nói về từng người.

## Hai mốc, bốn tỷ lệ

| Mục tiêu | Năm 2025 | Năm 2030 |
| Người lớn trong gia đình, dòng họ, cộng đồng học tập đạt danh hiệu | 40% | 70% |
| Thành viên trong đơn vị học tập đạt danh hiệu | 60% | 80% |
| Người đạt danh hiệu có kỹ năng số | 70% | 90% |
| Người đạt danh hiệu sử dụng thành thạo kỹ năng số | 60% | 80% |

Hai dòng đầu nói về số người đạt danh hiệu. Hai dòng sau chỉ tính trong số những người đã đạt, không phải trong toàn dân. Khi viết tin, đây là chỗ dễ nhầm nhất.

## Vì sao kỹ năng số được nêu riêng

Một người học suốt đời hôm nay khó đứng ngoài môi trường số. Học một khóa trực tuyến, đọc một cuốn sách điện tử, nộp một bộ hồ sơ qua mạng đều cần đến những thao tác cơ bản. Chương trình không đòi hỏi ai cũng giỏi công nghệ, nhưng coi việc dùng được công cụ số là một phần của năng lực học tập.

## Danh hiệu do ai công nhận

Việc xét và công nhận theo bộ tiêu chí của cơ quan có thẩm quyền, áp dụng theo từng giai đoạn. Không ai tự tính điểm rồi tự xưng danh hiệu, và cũng không có phần mềm nào thay được bước xét ở cơ sở. Người muốn đăng ký nên hỏi chi hội khuyến học nơi mình ở hoặc nơi mình làm việc.

Muốn bắt đầu từ kỹ năng số, có thể xem bài [kỹ năng số cho người cao tuổi](articles:ky-nang-so-nguoi-cao-tuoi): phần lớn các bước trong đó dùng được cho mọi lứa tuổi.
`,
    },
  },
  {
    key: 'nam-mo-hinh-hoc-tap',
    kind: 'guide',
    title: 'Năm mô hình học tập: từ một người đến cả một cộng đồng',
    summary:
      'Công dân, gia đình, dòng họ, cộng đồng, đơn vị học tập: năm danh hiệu khác nhau ở chỗ nào và mỗi nơi nên bắt đầu từ mô hình nào.',
    body: `
Trong sinh hoạt của hội khuyến học, năm danh hiệu thường được nhắc liền một mạch đến mức người mới nghe khó phân biệt. Thật ra mỗi danh hiệu nhìn việc học từ một vòng tròn khác nhau, và các vòng tròn ấy lồng vào nhau.

## Năm vòng tròn

- **Công dân học tập** nói về một người: có nếp học, có kỹ năng số, biết chia sẻ điều mình biết.
- **Gia đình học tập** nói về một mái nhà: trẻ em được chăm lo việc học, người lớn cũng học.
- **Dòng họ học tập** nói về một dòng tộc: có quỹ, có lễ khen thưởng, có người đứng ra động viên con cháu.
- **Cộng đồng học tập** nói về một thôn, một tổ dân phố: có nơi sinh hoạt, có lớp học, có tủ sách chung.
- **Đơn vị học tập** nói về một cơ quan, trường học, doanh nghiệp: người lao động được học để làm việc tốt hơn.

Phía trên năm mô hình này là các danh hiệu theo địa bàn hành chính. Với những danh hiệu đó, nội dung và tiêu chí cần tra ở văn bản đang có hiệu lực.

## Hai quyết định, hai chương trình

Bốn mô hình tập thể thuộc chương trình ban hành theo Quyết định số 387/QĐ-TTg ngày 25/3/2022. Mô hình “Công dân học tập” thuộc Quyết định số 677/QĐ-TTg ngày 3/6/2022. Cả hai đều là phần việc của giai đoạn 2021 - 2030, cùng hướng với [Đề án “Xây dựng xã hội học tập”](documents:qd-1373-ttg).

::: Bộ tiêu chí có thời hạn
Bộ tiêu chí năm 2015 từng chấm điểm việc học của trẻ em và của người lớn trong gia đình. Tiêu chí của giai đoạn sau có thể khác. Trước khi chấm điểm hay công nhận, cần tra văn bản mới nhất.
:::

## Nên bắt đầu từ đâu

Ở nơi phong trào còn mỏng, cách tự nhiên nhất là bắt đầu từ gia đình. Một khu dân cư có dăm gia đình giữ được giờ học buổi tối thì lớp học ở nhà văn hóa sẽ có người đến. Ở nơi có dòng họ gắn bó, ngày giỗ họ là dịp tốt để nói chuyện học hành. Còn ở cơ quan, hãy bắt đầu bằng một câu hỏi giản dị: năm nay mỗi người cần học thêm điều gì để làm việc đỡ vất vả hơn?

Danh hiệu là lời ghi nhận, không phải đích đến. Nếp học còn lại sau ngày trao bằng mới là điều cần giữ.
`,
    topics: ['t1', 't4a'],
    organisation: 'hoi-khuyen-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Tạp chí Giáo dục',
      url: 'https://tapchigiaoduc.edu.vn/article/88019/211/xay-dung-mo-hinh-xa-hoi-hoc-tap-tren-dia-ban-hanh-chinh-cac-cap-de-tao-nguon-nhan-luc-chat-luong-cao-dap-ung-yeu-cau-phat-trien-ben-vung',
    },
    documents: ['qd-1373-ttg'],
    cover: 'goc-da-dau-lang',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 296, time: '10:00' },
  },
  {
    key: 'ha-nam-quan-triet-387-677',
    kind: 'news',
    title: 'Nhìn lại hội nghị quán triệt hai quyết định về mô hình học tập ở Hà Nam',
    summary:
      'Tỉnh Hà Nam đã tổ chức hội nghị về Quyết định 387 và Quyết định 677, cùng hai kế hoạch của Ủy ban nhân dân tỉnh để đưa các mô hình học tập về cơ sở.',
    body: `
Sau khi Thủ tướng Chính phủ ban hành Quyết định số 387/QĐ-TTg và Quyết định số 677/QĐ-TTg trong năm 2022, tỉnh Hà Nam đã tổ chức hội nghị quán triệt nội dung hai quyết định này tới các cấp, các ngành. Cùng với đó là hai kế hoạch của Ủy ban nhân dân tỉnh, số 2810/KH-UBND và số 2917/KH-UBND.

## Hai quyết định bổ sung cho nhau

Quyết định số 387/QĐ-TTg nói về phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị. Quyết định số 677/QĐ-TTg nói về mô hình “Công dân học tập”. Một bên nhìn từ tập thể, một bên nhìn từ mỗi người; đặt cạnh nhau mới đủ bức tranh.

Với cán bộ cơ sở, điều đáng nhớ là các phong trào này không đứng riêng. Chúng nằm trong hướng đi chung của [Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”](documents:qd-1373-ttg), và nối tiếp những việc đã làm từ trước về khuyến học, khuyến tài.

## Từ hội nghị đến thôn xóm

Một hội nghị cấp tỉnh chỉ thật sự có ích khi nội dung đi được đến nơi người dân sinh hoạt. Kinh nghiệm chung của những người làm khuyến học có thể rút thành mấy việc:

- Tóm tắt văn bản thành một trang, bỏ những đoạn chỉ dành cho cơ quan quản lý.
- Chọn một người biết kể chuyện để nói ở cuộc họp thôn, thay vì đọc nguyên văn.
- Nêu rõ hộ dân cần làm gì, hỏi ai, đăng ký ở đâu.
- Nhắc lại trên loa truyền thanh bằng bản tin ngắn, vào giờ người dân ở nhà.

## Tra cứu trong kho nội dung

Phần giải thích từng danh hiệu có trong bài [Năm mô hình học tập](articles:nam-mo-hinh-hoc-tap). Các tỷ lệ phấn đấu của chương trình “Công dân học tập” được đặt trong một bảng riêng, ở bài [những con số cần nhớ](articles:cong-dan-hoc-tap-muc-tieu).

Từ ngày 1/7/2025, địa bàn Hà Nam thuộc tỉnh Ninh Bình. Việc tiếp tục hai kế hoạch nói trên sau thời điểm ấy cần tra theo văn bản của tỉnh mới.
`,
    topics: ['t1', 't4a'],
    organisation: 'hoi-khuyen-hoc',
    place: 'tinh-ha-nam',
    edition: null,
    authors: ['Phòng Thông tin'],
    source: {
      name: 'Báo Mới',
      url: 'https://baomoi.net.vn/ha-nam-quan-triet-cac-quyet-dinh-cua-thu-tuong-chinh-phu-ve-khuyen-hoc-khuyen-tai-c45566853.epi',
    },
    documents: ['qd-1373-ttg'],
    cover: 'bang-den',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 289, time: '14:30' },
  },
  {
    key: 'hoi-nghi-tong-ket-281',
    kind: 'result',
    title: 'Năm năm thực hiện Quyết định 281 ở Hà Nam: dấu mốc tháng 7/2020',
    summary:
      'Ngày 29/7/2020, tỉnh Hà Nam tổng kết năm năm thực hiện Quyết định số 281/QĐ-TTg và biểu dương những tập thể, cá nhân tiêu biểu trong công tác khuyến học.',
    body: `
Ngày 29/7/2020, tỉnh Hà Nam tổ chức hội nghị tổng kết năm năm thực hiện Quyết định số 281/QĐ-TTg, đồng thời biểu dương các tập thể, cá nhân tiêu biểu, xuất sắc trong công tác khuyến học, khuyến tài. Ba năm trước đó, ngày 27/6/2017, Hội Khuyến học tỉnh đã sơ kết ba năm thực hiện cùng quyết định này.

## Một chặng đường có hai mốc

Quyết định số 281/QĐ-TTg là chương trình đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng. Với người làm khuyến học ở cơ sở, hai hội nghị năm 2017 và năm 2020 đánh dấu hai lần dừng lại để nhìn xem việc gì đã thành nếp, việc gì mới dừng ở đăng ký.

Đến giai đoạn 2021 - 2030, mạch này được nối tiếp bằng Quyết định số 387/QĐ-TTg, mở rộng sang cả các đơn vị. Vì vậy, kết quả của giai đoạn trước là vốn quý để các nơi không phải bắt đầu lại từ đầu.

## Biểu dương để làm gì

Khen thưởng trong khuyến học không chỉ là trao một tấm giấy. Người được khen trở thành nơi để người khác tìm đến hỏi: nhà bác giữ giờ học của các cháu thế nào, họ mình gây quỹ ra sao, lớp học ở nhà văn hóa mời ai dạy.

> Một kho vàng không bằng một nang chữ.

Câu tục ngữ ấy thường được nhắc trong các lễ trao thưởng ở làng quê. Điều cần thêm vào hôm nay là cách làm cụ thể đằng sau mỗi tấm gương, để nơi khác học theo được.

## Vì sao kể lại chuyện cũ

Kho nội dung giữ những dấu mốc như thế này để người viết sau có chỗ tra. Khi so sánh kết quả giữa các giai đoạn, cần lưu ý ba điều:

- Tên chương trình và bộ tiêu chí của mỗi giai đoạn khác nhau, nên tỷ lệ không so trực tiếp được.
- Địa bàn đã thay đổi: từ ngày 1/7/2025 không còn cấp huyện và không còn tỉnh Hà Nam như trước.
- Số liệu nào dẫn lại cũng phải kèm nguồn và thời điểm.

Cách làm khuyến học trong dòng họ, một điểm sáng của giai đoạn này, được kể kỹ hơn trong bài [Dòng họ khuyến học](articles:dong-ho-khuyen-hoc).
`,
    topics: ['t1', 't4a'],
    organisation: 'hoi-khuyen-hoc',
    place: 'tinh-ha-nam',
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Cổng Thông tin điện tử tỉnh Hà Nam',
      url: 'https://hanam.gov.vn/Pages/hoi-nghi-tong-ket-05-nam-thuc-hien-quyet-dinh-so-281qd-ttg-va-bieu-duong-tap-the-ca-nhan-tieu-bieu-xuat-sac-trong-cong.aspx',
    },
    documents: [],
    cover: 'trong-dong',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 268, time: '09:00' },
  },
  {
    key: 'khi-hai-nguon-ke-hai-con-so',
    kind: 'feature',
    title: 'Bao nhiêu vị đại khoa? Khi hai nguồn kể hai con số khác nhau',
    summary:
      'Cùng nói về truyền thống khoa bảng của Hà Nam, một tờ báo đếm 94 vị đại khoa, cổng thông tin tỉnh đếm 53. Câu chuyện nhỏ về thói quen kiểm chứng.',
    body: `
Một học sinh làm bài thuyết trình về truyền thống hiếu học của quê hương. Em tra trên mạng và gặp ngay chuyện khó: hai trang đều đáng tin, nhưng đưa ra hai con số.

## Hai nguồn, hai cách kể

| Nội dung | Báo Giáo dục và Thời đại | Cổng Thông tin điện tử tỉnh Hà Nam |
| Số người đỗ đại khoa | 94 | 53, trong 36 khoa thi |
| Người đỗ đầu tiên | Đinh Độ và Đinh Thọ, năm 1075 | Lý Công Bình, năm 1125 |

Ai đúng? Với người đọc vội, câu trả lời dễ nhất là chọn con số lớn hơn cho đẹp. Với người học cẩn thận, câu hỏi cần đặt ra lại khác: hai nguồn đang đếm cái gì?

## Ba câu hỏi trước khi chọn

1. **Đếm theo địa bàn nào?** Ranh giới hành chính thay đổi nhiều lần. Một làng thuộc tỉnh này hôm nay có thể từng thuộc trấn khác.
2. **Đếm những ai?** “Đại khoa”, “tiến sĩ”, “đỗ đạt” là những phạm vi rộng hẹp khác nhau, tùy cách hiểu của người viết.
3. **Dựa vào sách nào?** Bia, gia phả, đăng khoa lục có thể ghi không giống nhau, và mỗi tác giả chọn một căn cứ.

Bài viết này không phân xử thay các nhà nghiên cứu. Điều bạn đọc làm được là nêu cả hai con số, ghi rõ nguồn của từng con số, và nói rằng chúng chưa thống nhất. Làm như vậy không khiến bài thuyết trình kém đi. Ngược lại, người nghe biết rằng người nói đã tra cứu.

![Càng nhiều nguồn, càng phải ghi cho rõ](phong-doc)

## Một thói quen dùng được mọi nơi

Chuyện khoa bảng là chuyện của nhiều trăm năm trước, sai một chút cũng không hại ai. Nhưng thói quen hỏi “con số này ở đâu ra” thì dùng được mỗi ngày: khi đọc giá phân bón trên mạng, khi nghe lời mời đầu tư, khi nhận một tin nhắn chia sẻ về dịch bệnh.

::: Cách ghi khi hai nguồn khác nhau
“Theo báo Giáo dục và Thời đại, Hà Nam có 94 vị đại khoa; Cổng Thông tin điện tử tỉnh Hà Nam ghi 53 vị trong 36 khoa thi.” Một câu, hai nguồn, không thêm bớt.
:::

Bạn có thể luyện thói quen này với năm dấu hiệu nêu trong bài [nhận ra tin giả](articles:nam-dau-hieu-tin-gia), hoặc đọc thêm về [đất học Bình Lục](articles:dat-hoc-binh-luc).
`,
    topics: ['t5', 't4b'],
    organisation: 'nguon-hoc',
    place: 'tinh-ha-nam',
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Báo Giáo dục và Thời đại',
      url: 'https://giaoducthoidai.vn/su-hoc-xua-noi-ron-nuoc-dong-chiem-post642647.html',
    },
    documents: [],
    cover: 'den-dau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 58, time: '07:45' },
  },
  {
    key: 'nhac-bao-cao-truoc-30-11',
    kind: 'notice',
    title: 'Nhắc lịch: báo cáo kết quả truyền thông gửi trước ngày 30/11 hằng năm',
    summary:
      'Kế hoạch năm 2021 đề nghị các cơ quan, đơn vị báo cáo kết quả trước ngày 30/11 hằng năm. Bài viết gợi ý cách chuẩn bị để không phải làm gấp.',
    body: `
Kế hoạch truyền thông về Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh Hà Nam kết thúc bằng một yêu cầu rõ ràng: các cơ quan, đơn vị triển khai thực hiện và báo cáo kết quả

> trước ngày 30 tháng 11 hằng năm.

Hiểu theo đúng câu chữ, ngày 29/11 là ngày cuối cùng còn kịp. Nhiều nơi quen hiểu là “đến hết ngày 30”. Để khỏi phân vân, cách tốt nhất là gửi trong tuần đầu của tháng 11.

## Báo cáo gồm những gì

Kế hoạch không đưa ra biểu mẫu. Một báo cáo gọn nên trả lời được các câu hỏi sau:

1. Trong năm, đơn vị đã thực hiện bao nhiêu tin, bài, chương trình, thuộc nhóm nội dung nào?
2. Đã dùng những hình thức nào: cổng thông tin, đài truyền thanh, bảng tin, sinh hoạt trực tiếp?
3. Ngày Sách và Tuần lễ học tập được hưởng ứng ra sao?
4. Có tấm gương, cách làm hay nào nên phổ biến rộng hơn?
5. Vướng mắc gì cần tháo gỡ?

Với mỗi con số, hãy ghi rõ tính từ ngày nào đến ngày nào. Báo cáo của các đơn vị chỉ cộng được với nhau khi cùng một kỳ.

## Làm dần trong năm

- Lập một sổ theo dõi, mỗi lần phát tin ghi một dòng: ngày, tiêu đề, hình thức, nhóm nội dung.
- Lưu lại đường dẫn hoặc bản chụp ngay khi đăng, vì trang cũ có thể đổi địa chỉ.
- Cuối mỗi quý, cộng một lần và đối chiếu với nơi phát sóng.

Làm như vậy, đến tháng 11 chỉ còn việc viết phần nhận xét.

::: Gửi cho ai
Nơi nhận ghi trong kế hoạch năm 2021 là Sở Thông tin và Truyền thông, để tổng hợp báo cáo Ủy ban nhân dân tỉnh và Bộ Thông tin và Truyền thông. Sau khi tổ chức lại bộ máy năm 2025, đơn vị cần hỏi cơ quan cấp trên để biết đầu mối tiếp nhận hiện nay.
:::

Các nhóm nội dung để phân loại tin, bài được liệt kê trong bài [Kế hoạch truyền thông nói gì với từng cơ quan](articles:ke-hoach-truyen-thong-noi-gi).
`,
    topics: ['t1'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Phòng Thông tin'],
    source: null,
    documents: ['qd-1307-btttt'],
    cover: 'so-tay',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 27, time: '08:00' },
  },
]
