import type { SampleArticle } from './types'

/** On the habit of learning by oneself, at home, in the clan, in the club, and on telling others about it. */
export const habitArticles: SampleArticle[] = [
  {
    key: 'tu-sach-gia-dinh',
    kind: 'guide',
    title: 'Dựng tủ sách gia đình từ hai mươi cuốn: chọn, bày và dùng sao cho bền',
    summary:
      'Một tủ sách tốt không nằm ở số lượng. Bài viết gợi ý cách chọn hai mươi cuốn đầu tiên và giữ cho chúng luôn có người mở ra.',
    body: `
Nhà nào cũng có chỗ để ti vi, ít nhà có chỗ để sách. Không phải vì chật. Một tủ sách gia đình chỉ cần một tầng kệ dài chừng tám mươi phân, đặt ở nơi mọi người đi qua hằng ngày.

## Hai mươi cuốn đầu tiên

Thay vì mua cả bộ cho đẹp, hãy chọn theo người trong nhà:

- Năm cuốn cho trẻ: nhiều tranh, chữ to, bền bìa.
- Năm cuốn liên quan đến việc làm của bố mẹ: nghề nông, may mặc, sửa chữa, bán hàng.
- Ba cuốn cho ông bà: sức khỏe, lịch sử, thơ.
- Ba cuốn để tra cứu: từ điển, bản đồ, sách về cây thuốc.
- Bốn cuốn cả nhà cùng thích, đọc to lên được.

Sách cũ còn tốt cũng là sách. [Phiên đổi sách](articles:phien-doi-sach) ở khu dân cư là nơi kiếm được những cuốn hay mà không tốn tiền.

![Kệ thấp, vừa tầm tay trẻ](gia-dinh-doc-sach)

## Bày ở đâu, bày thế nào

1. Kệ thấp cho trẻ tự lấy. Sách của người lớn để tầng trên.
2. Quay bìa ra ngoài vài cuốn, mỗi tuần đổi một lần. Bìa sách mời gọi hơn gáy sách.
3. Đặt gần chỗ có ghế và đèn. Kệ ở góc tối sẽ thành chỗ để đồ.
4. Không khóa tủ. Sách sờn vì nhiều người đọc là sách may mắn.

## Giữ cho tủ sách sống

::: Nếp “một vào, một ra”
Mỗi tháng thêm một cuốn mới và cho đi một cuốn đã đọc. Tủ sách luôn vừa chỗ, luôn có cái lạ, và nhà mình lại có cớ sang chơi nhà khác.
:::

Người lớn đọc trước mặt con là lời khuyên hiệu quả nhất. Trẻ ít nghe lời bố mẹ bảo, nhưng bắt chước rất nhanh. Bố ngồi đọc mười lăm phút sau bữa tối, tự khắc có đứa trẻ mang sách ra ngồi cạnh.

## Khi trong nhà có người chưa thích đọc

Đừng bắt đầu bằng sách dày. Hãy bắt đầu bằng điều người ấy đang quan tâm: người mê cây cảnh thì sách cây cảnh, người thích bóng đá thì chuyện cầu thủ. Thích một cuốn rồi sẽ tìm cuốn thứ hai.

Sau nửa năm, hãy đếm không phải số sách trên kệ, mà số lần sách được mang ra khỏi kệ.
`,
    topics: ['t5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'gia-dinh-doc-sach',
    featured: false,
    english: {
      title: 'A family bookshelf from twenty books: choosing, arranging, keeping it alive',
      summary:
        'A good shelf is not a matter of numbers. How to choose the first twenty books and keep them in people’s hands.',
      body: `
Every house has a place for the television; few have one for books. A family library needs only one shelf about eighty centimetres long, in a spot that everyone passes each day.

## The first twenty

- Five for the children: pictures, large print, strong covers.
- Five on the parents’ work: farming, sewing, repairs, selling.
- Three for the grandparents: health, history, poetry.
- Three to look things up: a dictionary, an atlas, a book on medicinal plants.
- Four that everyone enjoys and that read well aloud.

## Where and how

Keep it low enough for children, near a chair and a lamp. Turn a few covers outwards and change them each week. Never lock it.

::: One in, one out
Each month add one book and give one away. The shelf stays the right size and there is always something new.
:::

Children listen less than they imitate. A parent who reads for fifteen minutes after dinner will soon have company.
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 20, time: '07:30' },
  },
  {
    key: 'nhat-ky-hoc-tap',
    kind: 'guide',
    title: 'Nhật ký học tập: mỗi ngày ba dòng, cuối tháng thấy mình đi được bao xa',
    summary:
      'Một cuốn sổ nhỏ giúp người tự học biết mình đã học gì, vướng ở đâu, và có lý do để tiếp tục. Cách ghi, ví dụ và những lỗi thường gặp.',
    body: `
Người đi học ở trường có điểm số, có thầy cô nhắc nhở. Người tự học không có ai. Học được hai tuần, nhìn lại thấy như chưa biết gì, thế là nản. Nhật ký học tập sinh ra để giữ lại những bước nhỏ mà trí nhớ hay bỏ qua.

## Ba dòng mỗi ngày

1. **Hôm nay học được gì?** Một câu, nói bằng lời của mình.
2. **Vướng ở đâu?** Ghi đúng chỗ chưa hiểu, càng cụ thể càng tốt.
3. **Ngày mai làm gì?** Một việc nhỏ, làm xong trong nửa giờ.

Ba dòng mất chưa đến năm phút. Hôm nào bận quá thì ghi một dòng, nhưng đừng bỏ trắng hai ngày liền.

## Một tuần mẫu

| Ngày | Học được gì | Vướng ở đâu | Ngày mai |
| Thứ Hai | Cách cộng cả cột trong bảng tính | Ô trống làm sai kết quả | Thử với sổ chợ |
| Thứ Ba | Lọc theo tên hàng | Tên gõ không thống nhất | Sửa lại tên |
| Thứ Tư | Không học, cấy nốt thửa ruộng | Không có | Ôn lại bài thứ Ba |
| Thứ Năm | Tự lập bảng lãi, lỗ trong tuần | Chưa biết vẽ biểu đồ | Xem bài vẽ biểu đồ |

Ngày thứ Tư cũng được ghi. Nghỉ là một phần của việc học, miễn là mình biết mình nghỉ.

![Cuốn sổ nhỏ, mỗi ngày vài dòng](so-tay)

## Cuối tuần và cuối tháng

Cuối tuần, đọc lại cột “vướng ở đâu”. Chỗ nào xuất hiện hai lần thì mang đi hỏi. Cuối tháng, đọc lại cả cuốn và khoanh một điều mình tự hào nhất. Đây là lúc người học nhận ra quãng đường đã đi.

## Những lỗi thường gặp

- Chép lại bài thay vì ghi điều mình hiểu.
- Viết quá đẹp, quá dài, được một tuần thì mệt.
- Chỉ ghi điều tốt. Cuốn sổ không có chỗ vướng là cuốn sổ ít giúp ích.

::: Sổ giấy hay điện thoại
Cái nào ở gần tay hơn thì dùng. Sổ giấy dễ mở, không có thông báo chen ngang. Điện thoại tiện chụp lại trang sách, ghi âm một câu hỏi khi đang làm việc.
:::

Nhật ký không phải để nộp cho ai. Nhưng nếu có một người bạn cùng ghi, mỗi tháng đổi sổ cho nhau xem một lần, cả hai sẽ đi được xa hơn.
`,
    topics: ['t5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'so-tay',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 41, time: '20:00' },
  },
  {
    key: 'hai-muoi-phut-moi-ngay',
    kind: 'guide',
    title: 'Hai mươi phút mỗi ngày: tìm thời gian học cho người tưởng như không có',
    summary:
      'Người đi làm, người chăm con nhỏ thường nói không có thời gian học. Bài viết chỉ ra những khoảng trống trong ngày và cách giữ lấy chúng.',
    body: `
“Bận lắm, học vào lúc nào?” Câu hỏi rất thật. Một công nhân tan ca lúc sáu giờ, về đến nhà còn cơm nước, con cái. Một nông dân vào vụ thì ngày dài hơn đồng hồ. Khuyên những người ấy “hãy sắp xếp thời gian” nghe dễ thành vô tâm.

Vì vậy, bài này chỉ nói về hai mươi phút.

## Tìm hai mươi phút ở đâu

Hãy ghi lại một ngày bình thường, nửa giờ một dòng, không phán xét. Phần lớn mọi người sẽ thấy vài khoảng như sau:

- Chờ con tan lớp, chờ xe, chờ đến lượt ở trạm y tế.
- Từ lúc ăn tối xong đến lúc rửa bát.
- Lúc lướt điện thoại trước khi ngủ.
- Buổi sáng, khi nhà chưa ai dậy.

Chọn một khoảng duy nhất. Đừng chọn hai.

## Gắn vào một việc đã có sẵn

Nếp mới khó bám nếu đứng một mình. Hãy gắn nó vào một việc ngày nào cũng làm: pha ấm trà xong thì mở sách, gửi con xong thì nghe một bài. Việc cũ trở thành tiếng chuông nhắc việc mới.

> Có công mài sắt, có ngày nên kim.

Câu ấy thường được hiểu là phải chịu khó. Nhìn kỹ, nó nói về sự đều đặn: mài mỗi ngày một chút, không phải một đêm mài xong.

## Hai mươi phút học được gì

1. Đọc năm đến tám trang sách.
2. Nghe trọn một bài giảng ngắn.
3. Ôn mười từ ngoại ngữ và đặt năm câu.
4. Làm một bài tập, xem lời giải, làm lại.
5. Viết một trang về điều đã làm trong ngày và điều muốn làm khác đi.

Mỗi ngày hai mươi phút, mỗi tuần năm ngày, một năm là hơn tám mươi giờ. Đủ cho một kỹ năng mới ở mức dùng được.

![Đêm yên, nhà còn một ngọn đèn](bau-troi-sao)

## Khi bị đứt quãng

Vụ mùa, con ốm, việc họ: đứt quãng là chuyện thường. Quy tắc chỉ có một: đừng bỏ hai lần liền nhau. Hôm nay lỡ thì mai học năm phút cũng được. Năm phút ấy không thêm nhiều kiến thức, nhưng giữ cho nếp khỏi đứt.

Ghi lại từng ngày trong [nhật ký học tập](articles:nhat-ky-hoc-tap) sẽ giúp bạn nhìn thấy chuỗi ngày của mình dài ra.
`,
    topics: ['t5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'den-ban-hoc',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 104, time: '05:45' },
  },
  {
    key: 'cau-lac-bo-doc-sach-dau-tien',
    kind: 'guide',
    title: 'Lập câu lạc bộ đọc sách đầu tiên: sáu người, một cuốn, một buổi tối',
    summary:
      'Không cần hội trường hay quỹ hoạt động. Một nhóm nhỏ gặp nhau đều đặn là đủ để việc đọc trở thành niềm vui chung.',
    body: `
Đọc sách thường được coi là việc của một người. Nhưng ai từng kể cho bạn nghe về cuốn sách mình thích đều biết: nói ra rồi, mình hiểu sách hơn. Câu lạc bộ đọc sách chỉ là cách làm cho những cuộc trò chuyện ấy diễn ra đều đặn.

## Sáu người là vừa

Ít hơn bốn thì dễ vắng. Nhiều hơn mười thì có người không kịp nói. Sáu đến tám người, lứa tuổi khác nhau càng tốt, cùng thống nhất ba điều: gặp vào ngày nào trong tháng, ở đâu, và ai giữ nhịp.

Người giữ nhịp không cần là người đọc nhiều nhất. Đó là người nhắc lịch, mở đầu đúng giờ, và để ý xem ai chưa được nói.

## Buổi đầu tiên

1. **Mười phút**: mỗi người giới thiệu cuốn sách mình nhớ nhất.
2. **Ba mươi phút**: đọc to một truyện ngắn, mỗi người một đoạn.
3. **Ba mươi phút**: trò chuyện theo ba câu hỏi bên dưới.
4. **Mười phút**: chọn cuốn cho tháng sau, phân công người mở đầu.

Đọc chung ngay tại chỗ giúp người chưa kịp đọc ở nhà không thấy ngại. Buổi đầu mà giao bài về nhà thì buổi sau vắng một nửa.

## Ba câu hỏi dùng được cho mọi cuốn sách

- Đoạn nào làm bạn dừng lại?
- Nhân vật nào bạn muốn gặp ngoài đời, gặp để hỏi điều gì?
- Đọc xong, bạn định làm khác đi việc gì?

Không có câu trả lời đúng. Người giữ nhịp chỉ cần hỏi thêm: “Vì sao?”

![Ghế xếp vòng tròn, ai cũng thấy mặt nhau](lop-hoc)

## Chọn sách thế nào cho khỏi cãi nhau

Mỗi người được chọn một lần, theo lượt. Người chọn có quyền chọn cuốn mình thích; người khác có quyền không thích, miễn là đã đọc ít nhất ba mươi trang. Sách mỏng thôi. Sách mượn được ở thư viện thì càng hay.

> Sách hay cũng như bạn hiền.

Câu ví ấy ai cũng từng nghe. Câu lạc bộ đọc sách may mắn có cả hai: sách và bạn.

::: Khi câu lạc bộ thưa dần
Tháng thứ tư, thứ năm thường vắng. Hãy đổi chỗ gặp, đọc một cuốn thật mỏng, hoặc mời một người ngoài đến kể chuyện nghề. Đừng trách người vắng, chỉ cần giữ lịch.
:::
`,
    topics: ['t5', 't4a'],
    organisation: 'clb-ben-song',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'chong-sach',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 190, time: '19:15' },
  },
  {
    key: 'dong-ho-khuyen-hoc',
    kind: 'guide',
    title: 'Dòng họ khuyến học: để quỹ nhỏ nuôi được việc học lâu dài',
    summary:
      'Lễ trao thưởng đầu xuân là nét đẹp của nhiều dòng họ. Bài viết gợi ý cách lập quỹ minh bạch, khen đúng chỗ và động viên cả người lớn đi học.',
    body: `
Ở nhiều làng quê, ngày giỗ tổ có thêm một mục mà trẻ con mong nhất: đọc tên các cháu học giỏi lên nhận thưởng trước bàn thờ. Phần thưởng chẳng đáng bao nhiêu, nhưng được xướng tên trước cả họ là niềm vui đi theo người ta rất lâu.

Ở tỉnh Ninh Bình cũ, sau năm năm thực hiện Quyết định số 281/QĐ-TTg, có 2.018 dòng họ được công nhận là dòng họ học tập, đạt tỷ lệ 76%. Con số ấy cho thấy dòng họ là một điểm tựa thật sự của phong trào khuyến học.

## Ba nguyên tắc của quỹ

1. **Đóng góp tùy tâm, thu chi công khai.** Sổ quỹ mở ra ngay trong buổi họp họ, ai cũng xem được.
2. **Ba người giữ quỹ.** Một người thu, một người chi, một người đối chiếu. Hai năm bầu lại một lần.
3. **Chỉ dùng phần đã định.** Quyết trước mỗi năm chi bao nhiêu cho thưởng, bao nhiêu cho giúp đỡ, bao nhiêu để dành.

## Khen ai, khen thế nào

- Khen học sinh giỏi, và khen cả cháu tiến bộ nhất so với chính mình năm trước.
- Khen người lớn đi học: người lấy được chứng chỉ nghề, bác ngoài năm mươi học xong lớp tin học.
- Khen người giúp người khác học: cô kèm cháu, chú cho mượn sách.
- Tặng sách, tặng khóa học thay cho tiền khi có thể.

![Gốc đa đầu làng, nơi nhiều cuộc họp họ bắt đầu](goc-da-dau-lang)

::: Khi đọc tên các cháu
Xướng tên trong họ là chuyện nhà. Đưa tên, ảnh, trường, lớp, điểm số của các cháu lên mạng lại là công bố thông tin riêng của trẻ em. Hãy hỏi ý các cháu và bố mẹ trước khi đăng.
:::

## Giúp trước khi thưởng

Một suất giúp đỡ đúng lúc có khi quý hơn mười phần thưởng: chiếc xe đạp cũ sửa lại cho cháu học xa, tiền học nghề cho người vừa mất việc. Dòng họ hiểu hoàn cảnh từng nhà nên giúp được kín đáo, không làm ai tủi.

> Lá lành đùm lá rách.

Danh hiệu “Dòng họ học tập” được công nhận theo tiêu chí của từng giai đoạn; muốn đăng ký, hãy hỏi chi hội khuyến học ở địa phương. Vị trí của danh hiệu này giữa các mô hình khác được nói trong bài [Năm mô hình học tập](articles:nam-mo-hinh-hoc-tap).
`,
    topics: ['t4a', 't1'],
    organisation: 'hoi-khuyen-hoc',
    place: 'tinh-ninh-binh-truoc-2025',
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Vietnam.vn',
      url: 'https://www.vietnam.vn/en/lan-toa-phong-trao-thi-dua-hoc-tap-suot-doi-trong-cac-dong-ho',
    },
    documents: [],
    cover: 'mua-gat',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 275, time: '08:50' },
  },
  {
    key: 'dat-hoc-binh-luc',
    kind: 'feature',
    title: 'Đất học Bình Lục: vùng đồng chiêm trũng và những tấm bia khoa bảng',
    summary:
      'Một vùng đất nghèo nước trắng đồng từng dẫn đầu Hà Nam về số người đỗ đại khoa, và là quê của Tam nguyên Nguyễn Khuyến.',
    body: `
Bình Lục là vùng chiêm trũng. Ngày trước, mùa nước, cánh đồng trắng xóa như hồ, đi từ làng này sang làng kia phải chống thuyền. Đất ấy làm ra hạt gạo đã vất vả, vậy mà lại làm ra nhiều người đỗ đạt.

Theo báo Giáo dục và Thời đại, trong 94 vị đại khoa của đất Hà Nam, Bình Lục có 31 người, nhiều nhất tỉnh. Duy Tiên có 22 người, Phủ Lý có 16 người.

## Người đỗ đầu ba kỳ thi

Nhắc đến Bình Lục là nhắc đến Nguyễn Khuyến, người duy nhất của Hà Nam đỗ đầu cả ba kỳ thi Hương, thi Hội, thi Đình, nên được gọi là Tam nguyên. Người đời sau nhớ ông nhiều hơn ở những bài thơ mùa thu viết về chính vùng quê ao nhỏ, ngõ trúc quanh co.

Có một điều thú vị: nhà thơ của làng cảnh ấy đã đi một quãng đường thi cử rất dài, rồi quay về với ao làng. Việc học với ông không dừng lại ở bảng vàng.

![Đồng chiêm mùa lúa](mua-gat)

## Vì sao vùng trũng có nhiều người học

Chưa có lời giải nào trọn vẹn. Người ta hay kể mấy lẽ:

- Ruộng xấu, nghề phụ ít, con đường học hành là lối ra.
- Làng có lệ trọng người học: chỗ ngồi ở đình, ruộng học điền, bữa cơm cho thầy.
- Người đỗ trước dạy người đi sau; một làng có thầy giỏi thì mấy làng bên cùng được nhờ.

Lẽ thứ ba có lẽ gần với hôm nay nhất. Một tấm gương chỉ sinh ra tấm gương khác khi người đi trước chịu ngồi lại chỉ đường.

## Đọc bia, đọc cả những chỗ khác nhau

Số liệu khoa bảng của Hà Nam không thống nhất giữa các nguồn. Con số 94 là của một tờ báo; nơi khác có cách đếm khác. Bài [khi hai nguồn kể hai con số](articles:khi-hai-nguon-ke-hai-con-so) đặt chúng cạnh nhau để bạn đọc tự so sánh.

::: Tên đất trong bài
Huyện Bình Lục không còn là đơn vị hành chính từ ngày 1/7/2025. Tên Bình Lục nay là tên một xã của tỉnh Ninh Bình. Trong bài, “Bình Lục” chỉ địa bàn huyện cũ.
:::

Về Bình Lục hôm nay, nước không còn trắng đồng. Nhưng câu chuyện về những ngọn đèn đêm trong vùng trũng vẫn được người già kể cho con cháu, mỗi mùa thi.
`,
    topics: ['t4b', 't4a'],
    organisation: 'hoi-khuyen-hoc',
    place: 'huyen-binh-luc',
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
    publishedAt: { daysAgo: 162, time: '07:00' },
  },
  {
    key: 'hoc-nghe-o-tuoi-bon-muoi',
    kind: 'guide',
    title: 'Học nghề ở tuổi bốn mươi: những câu hỏi nên trả lời trước khi ghi danh',
    summary:
      'Đổi nghề giữa chừng không hiếm, nhưng học nghề khi đã có gia đình khác với học ở tuổi hai mươi. Bài viết giúp người học cân nhắc cho kỹ.',
    body: `
Ở tuổi hai mươi, chọn nhầm nghề thì mất một năm. Ở tuổi bốn mươi, chọn nhầm có thể mất cả khoản tiết kiệm của gia đình. Không phải để sợ, mà để hỏi cho kỹ trước khi ghi danh.

## Bảy câu hỏi

1. Nghề này ở quanh đây có việc không? Hãy hỏi ba nơi đang tuyển người.
2. Sức khỏe của mình có theo được không: đứng lâu, mang nặng, mắt, tay?
3. Học bao lâu thì làm ra tiền? Trong thời gian ấy, nhà sống bằng gì?
4. Chứng chỉ do ai cấp, nơi tuyển người có công nhận không?
5. Buổi học có trùng với giờ đón con, giờ đồng áng không?
6. Học xong mà chưa có việc, cơ sở dạy nghề có giúp tìm việc không?
7. Vợ, chồng, con cái nghĩ sao?

Câu thứ bảy nên hỏi đầu tiên.

## Cho mình một tuần học thử

Trước khi đóng học phí, hãy xin đến xem một buổi thực hành, hoặc phụ việc vài ngày cho người đang làm nghề. Một tuần đứng trong bếp sẽ cho biết nhiều hơn mười tờ quảng cáo của lớp nấu ăn.

## Điều người bốn mươi có mà người hai mươi chưa có

- Biết mình chịu được gì và không chịu được gì.
- Quen giờ giấc, quen giữ lời.
- Có người quen, có khách hàng đầu tiên.
- Hiểu giá trị của đồng tiền bỏ ra để học.

Những điều ấy giúp người lớn học chậm hơn lúc đầu, nhưng chắc hơn về sau.

## Học phí và hỗ trợ

Một số nhóm lao động được hỗ trợ khi học nghề. Điều kiện và mức hỗ trợ thay đổi theo từng thời kỳ, nên cần hỏi trực tiếp trung tâm dịch vụ việc làm hoặc bộ phận phụ trách lao động ở xã, phường. Đừng tin lời quảng cáo “nhà nước chi trả toàn bộ” khi chưa thấy văn bản.

![Bàn tay học việc](ban-tay-trao-sach)

## Khi đã bắt đầu

Hãy nói với người dạy rằng mình đã lâu không đi học. Người dạy tốt sẽ cho bạn thêm thời gian. Và hãy tìm một người bạn cùng lứa trong lớp. Bốn mươi tuổi ngồi giữa lớp toàn người trẻ, có hai người vẫn đỡ ngại hơn có một.
`,
    topics: ['t4b', 't5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ban-tay-trao-sach',
    featured: false,
    english: null,
    state: 'draft',
    publishedAt: null,
  },
  {
    key: 'goc-hoc-tap-nha-van-hoa',
    kind: 'guide',
    title: 'Góc học tập ở nhà văn hóa: biến một góc phòng thành nơi người ta muốn đến',
    summary:
      'Nhà văn hóa thôn thường chỉ mở cửa khi có họp. Một góc học tập nhỏ, mở đều, có người trông, có thể thay đổi điều đó.',
    body: `
Nhà văn hóa ở nhiều thôn xây đẹp, sân rộng, nhưng khóa cửa gần hết tuần. Chìa khóa ở nhà trưởng thôn, muốn vào phải gọi. Một góc học tập không cần xây thêm gì, chỉ cần mở cửa vào những giờ nhất định.

## Bắt đầu bằng một chiếc bàn

- Một bàn dài, sáu ghế, đặt gần cửa sổ.
- Một kệ sách hai tầng.
- Một ổ cắm an toàn và mạng không dây, mật khẩu ghi trên bảng.
- Một tấm bảng trắng: “Tuần này học gì, ai hướng dẫn”.
- Một ấm nước.

Chừng ấy là đủ cho tháng đầu tiên.

## Giờ mở cửa quan trọng hơn đồ đạc

Hãy chọn ít giờ nhưng giữ đúng. Chiều thứ Tư và sáng thứ Bảy, mỗi buổi hai giờ, tuần nào cũng vậy. Người dân đến một lần gặp cửa khóa sẽ không đến lần thứ hai.

Người trông nên luân phiên: đoàn viên, cựu giáo viên, hội viên phụ nữ, cựu chiến binh. Ai trông buổi nào thì ghi tên lên bảng.

## Bốn việc có thể diễn ra cùng lúc

1. Trẻ con làm bài tập, đọc truyện.
2. Người đi làm hỏi cách nộp hồ sơ qua mạng.
3. Ông bà tập dùng điện thoại.
4. Một nhóm nhỏ bàn chuyện trồng trọt, chăn nuôi.

Ồn một chút không sao. Một góc học tập im phăng phắc thường là góc không có người.

![Dưới tán cây, học cũng vui](cay-tri-thuc)

::: Gợi ý từ kế hoạch của tỉnh
Kế hoạch truyền thông năm 2021 của Hà Nam đề nghị ngành văn hóa nhân rộng các mô hình học tập suốt đời “trong thư viện, bảo tàng, nhà văn hóa, câu lạc bộ”. Góc học tập ở nhà văn hóa là cách làm nhỏ nhất trong số ấy, và có lẽ gần dân nhất.
:::

## Ba tháng sau

Hãy nhìn vào ba dấu hiệu. Sách trên kệ có bị xáo trộn không? Tấm bảng trắng có được viết mới mỗi tuần không? Có ai hỏi “sao hôm nay chưa mở cửa” không? Được hai trong ba là góc học tập đã sống.
`,
    topics: ['t5', 't2b'],
    organisation: 'so-vhttdl',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'cay-tri-thuc',
    featured: false,
    english: null,
    state: 'draft',
    publishedAt: null,
  },
  {
    key: 'hoi-chuyen-nguoi-tu-hoc',
    kind: 'guide',
    title: 'Hỏi chuyện một người tự học: mười câu hỏi và hai điều nên tránh',
    summary:
      'Bài viết về gương tự học hay sa vào kể khổ và khen ngợi. Mười câu hỏi dưới đây giúp người viết tìm ra cách học, thứ mà bạn đọc cần nhất.',
    body: `
Đọc mười bài về gương tự học, có đến bảy bài giống nhau: nhà nghèo, vượt khó, thành công, ai cũng quý. Nhân vật thật thì không ai giống ai. Bài viết giống nhau vì người viết hỏi giống nhau.

## Mười câu hỏi

1. Điều đầu tiên bác tự học được là gì? Học từ ai, từ đâu?
2. Hôm ấy là một ngày như thế nào?
3. Bác học vào lúc nào trong ngày, ngồi ở chỗ nào?
4. Cuốn sách, bài giảng nào bác mở đi mở lại?
5. Có lần nào bác hiểu sai, làm hỏng việc vì hiểu sai không?
6. Lúc muốn bỏ, điều gì giữ bác lại?
7. Ai trong nhà phải chịu thiệt để bác có giờ học?
8. Bác ghi chép ra sao? Cho tôi xem một trang được không?
9. Bây giờ bác đang học gì?
10. Nếu một người ngồi đây muốn bắt đầu ngày mai, bác bảo họ làm gì trước?

Câu thứ năm và câu thứ bảy thường mở ra phần hay nhất của câu chuyện.

## Hai điều nên tránh

**Đừng kể khổ thay cho kể học.** Hoàn cảnh chỉ cần vài dòng, đủ để hiểu vì sao việc học ấy khó. Phần còn lại dành cho cách học.

**Đừng biến nhân vật thành tượng.** Người tự học cũng có lúc lười, lúc sai, lúc nản. Giữ lại những chi tiết ấy, bạn đọc mới tin rằng mình cũng làm được.

![Một trang ghi chép nói được nhiều điều](so-tay)

## Viết ra giấy

- Mở bằng một cảnh: nhân vật đang làm một việc cụ thể.
- Thân bài đi theo việc học, không nhất thiết theo năm tháng.
- Trích lời nhân vật ngắn, đúng giọng, không sửa thành văn viết.
- Kết bằng điều bạn đọc có thể thử, không kết bằng lời ca ngợi.

> Muốn biết phải hỏi, muốn giỏi phải học.

Người viết cũng vậy. Hỏi giỏi thì bài tự hay.

## Trước khi đăng

Cho nhân vật đọc lại những đoạn nói về gia đình, sức khỏe, tiền bạc. Nhớ [xin phép trước khi kể chuyện](articles:xin-phep-truoc-khi-ke-chuyen), nhất là khi trong bài có trẻ em. Một bài viết hay không đáng để đổi lấy sự phiền lòng của người đã tin mình.

Mời bạn đọc thử một bài viết theo cách này: [Người thợ mộc học vẽ trên máy tính](stories:tho-moc-hoc-ve-may), với nhân vật minh họa.
`,
    topics: ['t4a', 't4b'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'den-dau',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 140, time: '10:30' },
  },
  {
    key: 'mau-phieu-muon-sach-lop-hoc',
    kind: 'guide',
    title: 'Mẫu phiếu mượn sách cho tủ sách lớp học, in ra dùng được ngay',
    summary:
      'Một tờ phiếu nhỏ và một chiếc hộp giúp lớp tự theo dõi sách mượn, sách trả, không còn cảnh sách đi mà không biết đường về.',
    body: `
Tủ sách lớp học hay thất lạc sách vì không ai nhớ cuốn nào đang ở nhà bạn nào. Một tờ phiếu nhỏ kẹp trong sách giải quyết được chuyện ấy. Mỗi lần mượn, học sinh điền vào phiếu rồi bỏ vào hộp; khi trả thì lấy phiếu ra.

## Các mục trên phiếu

| Mục | Cách ghi |
| Tên sách | Như trên bìa |
| Họ và tên, lớp | Viết đầy đủ |
| Số điện thoại của bố, mẹ | Để nhắc khi quá hạn |
| Địa chỉ nhà | Để tìm khi học sinh nghỉ học |
| Ngày mượn, ngày hẹn trả | Trong hai tuần |

## Cách dùng

1. In phiếu trên giấy bìa, mỗi tờ cắt làm bốn.
2. Kẹp sẵn một phiếu trong mỗi cuốn sách.
3. Cử hai bạn giữ hộp phiếu, mỗi tuần đổi người.
4. Thứ Sáu hằng tuần, hai bạn soát hộp và nhắc những bạn quá hạn.
5. Phiếu của sách đã trả được gạch tên, dùng tiếp cho lượt sau.

## Để phiếu không thành việc nặng

- Không phạt tiền khi quá hạn. Nhắc nhẹ nhàng là đủ.
- Sách hỏng thì cả lớp cùng sửa vào giờ sinh hoạt.
- Cuối tháng, thống kê cuốn nào được mượn nhiều nhất và giới thiệu trước lớp.

Tủ sách lớp học không cần nhiều, chừng ba mươi cuốn, đổi với lớp bên cạnh mỗi học kỳ. Với một tờ phiếu và một chiếc hộp, lớp nào cũng có thể tự quản lý tủ sách của mình mà không phiền đến thầy cô.

Hãy để phiếu đơn giản. Học sinh lớp nhỏ chỉ cần vẽ một hình đánh dấu và ghi ngày. Điều quan trọng là các em tự làm, tự giữ, và hiểu rằng cuốn sách còn đến tay bạn khác sau mình.
`,
    topics: ['t5'],
    organisation: 'truong-ben-song',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'lop-hoc',
    featured: false,
    english: null,
    state: 'withdrawn',
    publishedAt: { daysAgo: 90, time: '11:00' },
    withdrawal: {
      reason:
        'Mẫu phiếu hỏi cả số điện thoại, địa chỉ nhà của học sinh, nhiều hơn mức cần thiết cho việc mượn sách. Ban Biên tập gỡ bài để soạn lại cho phù hợp với quy định bảo vệ dữ liệu cá nhân của trẻ em.',
      kind: 'gone',
    },
  },
]
