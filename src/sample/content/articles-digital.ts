import type { SampleArticle } from './types'

/** On learning in a digital society, and on technology where people teach, learn and broadcast. */
export const digitalArticles: SampleArticle[] = [
  {
    key: 'ky-nang-so-nguoi-cao-tuoi',
    kind: 'guide',
    title: 'Kỹ năng số cho người cao tuổi: học năm việc, học chậm, nhớ lâu',
    summary:
      'Một lộ trình năm buổi cho ông bà mới dùng điện thoại thông minh, kèm lời khuyên cho con cháu về cách dạy để người học không nản.',
    body: `
Nhiều ông bà có điện thoại thông minh do con cháu mua cho, nhưng chỉ dùng để nghe và gọi. Hỏi vì sao, câu trả lời hay gặp là: “Bấm nhầm thì hỏng mất”. Nỗi sợ bấm nhầm mới là trở ngại lớn nhất, không phải tuổi tác.

## Năm buổi, năm việc

1. **Làm quen với màn hình.** Mở khóa, phóng to chữ, chỉnh âm lượng, quay lại màn hình đầu. Tập đi tập lại cho đến khi tay thuộc đường.
2. **Gọi hình cho người thân.** Ghim tên con cháu lên đầu danh sách. Học cách tắt tiếng, tắt hình.
3. **Chụp ảnh và tìm lại ảnh.** Chụp đơn thuốc, chụp giấy hẹn khám, mở lại khi cần.
4. **Hỏi bằng giọng nói.** Hỏi thời tiết, hỏi đường, hỏi nghĩa một từ. Cách này hợp với người mắt kém, gõ chậm.
5. **Nhận ra tin nhắn lừa đảo.** Ai hỏi mật khẩu, hỏi mã xác thực, giục chuyển tiền gấp thì dừng lại và gọi cho con cháu.

Mỗi buổi chỉ nên dài chừng bốn mươi phút. Học một việc cho chắc, hôm sau ôn lại rồi mới sang việc mới.

![Cháu ngồi cạnh, bà tự bấm](ba-chau)

## Lời nhắn cho con cháu

- Để ông bà tự cầm máy. Làm hộ nhanh hơn, nhưng không ai học được gì từ việc nhìn người khác làm.
- Dùng cùng một từ cho cùng một thứ. Hôm nay gọi là “nút xanh”, mai đừng gọi là “biểu tượng”.
- Viết ra giấy từng bước, chữ to, dán cạnh chỗ sạc điện thoại.
- Khen điều đã nhớ trước khi nhắc điều còn quên.

::: Ba điều không bao giờ đọc cho người gọi đến
Mật khẩu. Mã xác thực gửi qua tin nhắn. Dãy số trên thẻ ngân hàng. Cơ quan nhà nước và ngân hàng không hỏi những điều này qua điện thoại.
:::

## Học ở đâu khi con cháu đi xa

Nhà văn hóa và trung tâm học tập cộng đồng là nơi thuận tiện, vì có bạn cùng lứa. Người học trước kèm người học sau, hỏi lại mấy lần cũng không ngại. Những nơi muốn mở lớp có thể tham khảo bài [đưa lớp học cộng đồng lên mạng](articles:trung-tam-hoc-tap-len-mang).

Đến buổi thứ năm, phần lớn người học sẽ tự tìm ra điều mình muốn học tiếp: người xem chèo, người đọc báo, người hát cùng nhóm bạn cũ. Khi ấy, lớp học đã thành công.
`,
    topics: ['t2a', 't5'],
    organisation: 'tthtcd-huong-sen',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'ba-chau',
    featured: true,
    english: {
      title: 'Digital skills for elders: five things, learned slowly, remembered well',
      summary:
        'Five short sessions for grandparents with a new smartphone, and advice to the grandchildren who teach them.',
      body: `
Many grandparents own a smartphone but use it only for calls. Ask why, and the answer is often: “I might press the wrong thing and break it.” That fear, rather than age, is the real obstacle.

## Five sessions

1. **The screen.** Unlock it, enlarge the text, change the volume, return to the start.
2. **Video calls.** Pin the family to the top of the list; learn to mute.
3. **Photographs.** Take a picture of a prescription and find it again.
4. **Asking aloud.** Weather, directions, the meaning of a word.
5. **Spotting a scam.** If someone asks for a password or a code, or hurries you to send money, stop and call the family.

Keep each session to about forty minutes. Learn one thing well before moving on.

## For those who teach

- Let them hold the phone.
- Use the same word for the same thing.
- Write the steps on paper, in large letters.
- Praise what was remembered before pointing out what was not.

::: Three things never to read out to a caller
Your password. A verification code sent by message. The number on your bank card.
:::
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 3, time: '07:00' },
  },
  {
    key: 'nam-dau-hieu-tin-gia',
    kind: 'guide',
    title: 'Năm dấu hiệu của một tin nên dừng lại trước khi chia sẻ',
    summary:
      'Không cần là chuyên gia mới nhận ra tin giả. Năm câu hỏi ngắn, mỗi câu mất chưa đến một phút, giúp người đọc tự bảo vệ mình và nhóm bạn bè.',
    body: `
Một tin được gửi vào nhóm gia đình lúc mười giờ đêm: “Khẩn, chia sẻ ngay kẻo bị xóa”. Nhiều người bấm chuyển tiếp trước khi đọc hết. Sáng hôm sau mới biết đó là chuyện của ba năm trước, ở một nước khác.

Kỹ năng nhận ra tin đáng ngờ không khó. Chỉ cần tập dừng lại vài giây và hỏi năm câu.

## Năm câu hỏi

1. **Tin này có giục mình không?** Những chữ “khẩn”, “chia sẻ ngay”, “sắp bị xóa” nhằm làm cho người đọc không kịp nghĩ.
2. **Ai nói?** Có tên người, tên cơ quan cụ thể hay chỉ là “một bác sĩ nổi tiếng”, “nguồn tin nội bộ”?
3. **Nói khi nào?** Tin không ghi ngày thường là tin cũ được hâm lại.
4. **Nơi khác có nói không?** Thử tìm bằng vài từ khóa. Chuyện lớn mà chỉ một trang đưa thì nên nghi ngờ.
5. **Ảnh có đúng chuyện không?** Ảnh thật vẫn có thể bị gắn vào một câu chuyện khác.

Hai câu trả lời đáng ngờ là đủ để chưa chia sẻ.

## Dừng lại rồi làm gì

Nếu tin liên quan đến sức khỏe, tiền bạc, con cái, hãy hỏi người có trách nhiệm: trạm y tế, nhà trường, công an xã, phường. Nếu người gửi là người thân, nhắn riêng cho người ấy, đừng bắt bẻ giữa nhóm. Người lớn tuổi chia sẻ tin sai phần nhiều vì lo cho con cháu.

> Ăn có nhai, nói có nghĩ.

Câu tục ngữ cũ nay có thêm một vế: chia sẻ cũng phải có nghĩ.

## Dạy trẻ bằng cách làm cùng

Bố mẹ có thể chọn một tin bất kỳ trong ngày, cùng con hỏi đủ năm câu. Làm vài lần, trẻ sẽ tự hỏi mà không cần nhắc. Bài [khi hai nguồn kể hai con số](articles:khi-hai-nguon-ke-hai-con-so) là một ví dụ thú vị để tập: cả hai nguồn đều nghiêm túc, mà con số vẫn khác nhau.

::: Gợi ý cho loa truyền thanh
Năm câu hỏi trên đọc chậm hết khoảng một phút. Có thể phát nhắc lại trong tuần, mỗi hôm một câu kèm một ví dụ ngắn.
:::
`,
    topics: ['t2a', 't5'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'dien-thoai-thong-minh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 34, time: '06:45' },
  },
  {
    key: 'truyen-thanh-thong-minh-tan-thanh',
    kind: 'feature',
    title: 'Loa truyền thanh thông minh ở Tân Thanh và La Sơn: từ dây sang sóng 4G',
    summary:
      'Thị trấn Tân Thanh có 50 cụm loa điều khiển qua điện thoại từ tháng 7/2022; xã La Sơn thử nghiệm năm 2021, chuyển đổi hoàn toàn năm 2022.',
    body: `
Nhắc đến loa phường, loa xã, nhiều người nghĩ ngay đến đường dây chằng chịt, tiếng rè mỗi khi mưa và người trực đài phải có mặt từ sớm. Ở một số nơi của Hà Nam, hình ảnh ấy đã thuộc về ký ức.

## Năm mươi cụm loa, chín tổ dân phố

Thị trấn Tân Thanh, huyện Thanh Liêm, dùng truyền thanh thông minh từ tháng 7/2022. Hệ thống có 50 cụm loa, phủ chín tổ dân phố, vận hành bằng điện thoại hoặc máy tính qua mạng 4G.

Ở xã La Sơn, huyện Bình Lục, việc chuyển đổi đi từng bước: năm 2021 thử nghiệm, năm 2022 chuyển hoàn toàn.

| Địa phương | Bắt đầu | Chi tiết đã xác nhận |
| Thị trấn Tân Thanh | Tháng 7/2022 | 50 cụm loa, 9 tổ dân phố, điều khiển qua 4G |
| Xã La Sơn | Thử nghiệm năm 2021 | Chuyển hoàn toàn năm 2022 |

![Cụm loa ở khu dân cư](loa-truyen-thanh)

## Việc của người làm đài thay đổi ra sao

Khi không còn phải kéo dây, không phải có mặt ở phòng máy mỗi lần phát, người phụ trách có thêm thời gian cho việc chính: soạn bản tin. Ở những hệ thống cho hẹn giờ, một bài hay còn phát lại được. Một bài về kỹ năng số phát vào chiều thứ Năm có thể phát lại sáng Chủ Nhật, khi nhiều người ở nhà.

Nếu điều khiển được từng cụm, thông báo của tổ dân phố nào chỉ cần phát ở tổ dân phố ấy, nơi khác không phải nghe.

## Loa tốt cần tin hay

Công nghệ mới chỉ giải quyết đường truyền. Bản tin dài, nhiều chữ viết tắt, đọc nhanh thì nghe qua loa thông minh vẫn khó hiểu. Cách viết cho tai nghe được nói kỹ trong bài [Viết tin cho loa truyền thanh](articles:viet-tin-cho-loa-truyen-thanh).

::: Tên gọi trong bài
Thị trấn Tân Thanh và xã La Sơn là tên gọi trước ngày 1/7/2025. Nay địa bàn thị trấn Tân Thanh thuộc xã Tân Thanh, địa bàn xã La Sơn thuộc xã Bình Mỹ, tỉnh Ninh Bình.
:::

Từ chiếc loa sắt của đội thông tin lưu động thuở trước đến cụm loa nhận tín hiệu qua sóng di động là một quãng đường dài. Bạn đọc có thể xem tiếp trong bài [Từ chiếc loa sắt](articles:tu-loa-sat-den-dai-tinh).
`,
    topics: ['t2b', 't4a'],
    organisation: 'nguon-hoc',
    place: 'thi-tran-tan-thanh',
    edition: null,
    authors: ['Phòng Thông tin'],
    source: { name: 'Báo Hà Nam', url: 'https://baohanam.com.vn/amp.aspx?itemid=140137' },
    documents: [],
    cover: 'loa-truyen-thanh',
    featured: false,
    english: {
      title: 'Smart loudspeakers in Tân Thanh and La Sơn: from wires to 4G',
      summary:
        'Tân Thanh township has run 50 loudspeaker clusters by phone since July 2022; La Sơn commune tried the system in 2021 and switched fully in 2022.',
      body: `
Say “commune loudspeaker” and many people think of tangled wires, crackle in the rain, and an operator who has to be at the station before dawn. In parts of Hà Nam that picture belongs to the past.

Tân Thanh township has used smart broadcasting since July 2022: 50 loudspeaker clusters cover nine residential groups, and the system is run from a phone or computer over 4G. La Sơn commune tried the system in 2021 and switched completely in 2022.

Freed from wires and from the studio, the person in charge has more time for the bulletin itself. Where clusters can be controlled one by one, a notice meant for one neighbourhood need not be heard by all.

Technology solves only the transmission. A bulletin that is long, hurried and full of abbreviations remains hard to follow on any loudspeaker.

Since 1 July 2025 the area of Tân Thanh township belongs to Tân Thanh commune, and that of La Sơn to Bình Mỹ commune, in Ninh Bình province.
`,
    },
    state: 'published',
    publishedAt: { daysAgo: 118, time: '07:20' },
  },
  {
    key: 'tu-loa-sat-den-dai-tinh',
    kind: 'feature',
    title: 'Từ chiếc loa sắt ở Phủ Lý đến làn sóng phát thanh của tỉnh',
    summary:
      'Khoảng năm 1956 - 1957, một đội thông tin lưu động ở Phủ Lý đi đọc tin bằng chiếc loa sắt. Đó là tiền thân của ngành phát thanh Hà Nam.',
    body: `
Trước khi có máy tăng âm, trước cả khi nhiều nhà có chiếc radio đầu tiên, tin tức ở Phủ Lý đi bằng đôi chân. Khoảng những năm 1956 - 1957, một đội thông tin lưu động dùng chiếc loa sắt đi đọc tin cho bà con. Đội thông tin ấy được coi là tiền thân của ngành phát thanh tỉnh Hà Nam sau này.

## Một giọng người, một ống sắt

Chiếc loa sắt không có điện. Nó chỉ gom giọng người về một hướng. Người đọc phải tự học cách lấy hơi, ngắt câu, nhấn vào chữ quan trọng. Đọc sai không có nút tua lại. Có thể hình dung người nghe đứng ngay trước mặt, không hiểu thì hỏi luôn.

Nghĩ kỹ, đó là lớp học nghiệp vụ nghiêm khắc nhất của nghề phát thanh.

## Bài học còn nguyên giá trị

- **Câu ngắn thì nghe rõ.** Qua loa sắt hay qua loa thông minh, câu dài đều mất nửa sau.
- **Đến đúng chỗ, đúng giờ.** Thuở ấy phải tìm nơi đông người. Hôm nay phải chọn lúc bà con ở nhà.
- **Nghe người nghe.** Câu hỏi của người đứng dưới là bản góp ý nhanh nhất.

![Sóng âm lan như vòng trống](song-phat-thanh)

## Những chặng sau

Sau thời loa sắt, truyền thanh cơ sở đi qua nhiều lớp công nghệ, cho đến những cụm loa nhận tín hiệu qua mạng di động như ở [Tân Thanh và La Sơn](articles:truyen-thanh-thong-minh-tan-thanh). Mỗi lần đổi công nghệ, khoảng cách giữa người nói và người nghe lại xa thêm về địa lý, và người làm nghề lại phải tìm cách kéo gần về nội dung.

Cơ quan phát thanh cũng qua nhiều lần tổ chức lại. Ngày nay, báo chí của tỉnh Ninh Bình mới có cơ quan chung mang tên Báo và Phát thanh, Truyền hình Ninh Bình.

## Gợi ý cho một buổi sinh hoạt

Câu lạc bộ, lớp học có thể làm lại một “buổi loa sắt”: cuộn tấm bìa cứng thành hình phễu, mỗi nhóm chọn một bản tin, đứng cách người nghe hai mươi bước và đọc. Nhóm nào được nghe rõ nhất, nhớ nhiều nhất thì thắng. Trẻ em sẽ hiểu ngay vì sao câu văn cần ngắn, và biết thêm một mẩu lịch sử của quê mình.
`,
    topics: ['t2b', 't4a'],
    organisation: 'nguon-hoc',
    place: 'thanh-pho-phu-ly',
    edition: null,
    authors: ['Ban Biên tập'],
    source: { name: 'Báo Hà Nam', url: 'https://baohanam.com.vn/amp.aspx?itemid=21238' },
    documents: [],
    cover: 'song-phat-thanh',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 155, time: '08:10' },
  },
  {
    key: 'trung-tam-hoc-tap-len-mang',
    kind: 'guide',
    title: 'Đưa lớp học cộng đồng lên mạng: bắt đầu từ một trang lịch học',
    summary:
      'Trung tâm học tập cộng đồng không cần phần mềm lớn để chuyển đổi số. Bốn bước vừa sức giúp người dân biết có lớp gì, đăng ký thế nào, học lại ở đâu.',
    body: `
Hỏi bà con trong thôn xem trung tâm học tập cộng đồng đang có lớp gì, nhiều người lắc đầu. Lớp có mở, giấy mời có dán, nhưng tờ giấy ở bảng tin trụ sở thì ai đi qua mới thấy. Chuyển đổi số ở một trung tâm nhỏ nên bắt đầu đúng từ chỗ ấy.

## Bốn bước vừa sức

1. **Một trang lịch học.** Mỗi lớp một dòng: tên lớp, dành cho ai, ngày giờ, địa điểm, người phụ trách. Trang này đặt trên cổng thông tin của xã, phường hoặc một trang tính dùng chung.
2. **Một cách đăng ký.** Một biểu mẫu ngắn hoặc một số điện thoại. Chỉ hỏi những gì thật cần: tên để gọi, cách liên lạc, lớp muốn học.
3. **Một nơi học lại.** Ghi âm, quay ngắn phần chính của buổi học, có sự đồng ý của người dạy, để người vắng xem sau.
4. **Một sổ theo dõi.** Số buổi, số lượt người học, câu hỏi hay gặp. Cuối năm có sẵn số liệu cho báo cáo.

Xong bước một rồi hãy sang bước hai. Nhiều nơi hỏng việc vì muốn có ngay một ứng dụng.

## Ai làm

Không cần kỹ sư. Một giáo viên biệt phái, một đoàn viên biết dùng bảng tính, một cán bộ văn hóa là đủ. Điều cần là một người nhận trách nhiệm cập nhật lịch vào một ngày cố định trong tuần.

![Lịch học gọn trên một màn hình](man-hinh-hoc)

## Đừng quên người không lên mạng

Trang lịch học không thay tờ giấy, mà là nguồn để in ra tờ giấy, để đọc trên loa, để gửi vào nhóm của thôn. Sửa một chỗ, các nơi khác sửa theo. Đó mới là ý nghĩa của việc làm một lần, dùng nhiều chỗ.

::: Vì sao nói đến trung tâm học tập cộng đồng
Kế hoạch truyền thông của tỉnh Hà Nam năm 2021 đề nghị Hội Khuyến học tỉnh “nâng cao chất lượng, hiệu quả hoạt động của các trung tâm học tập cộng đồng”, đồng thời nêu việc ứng dụng công nghệ thông tin trong tổ chức các hoạt động học tập suốt đời.
:::

## Dấu hiệu của thành công

Sau ba tháng, hãy thử hỏi mười người gặp ngoài chợ. Nếu quá nửa nói được tuần này trung tâm có lớp gì, trang lịch đã làm xong việc của nó. Khi ấy, câu hỏi tiếp theo không còn là công nghệ, mà là: bà con muốn học thêm điều gì?
`,
    topics: ['t2b'],
    organisation: 'tthtcd-huong-sen',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: ['qd-1307-btttt'],
    cover: 'man-hinh-hoc',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 97, time: '09:40' },
  },
  {
    key: 'viet-tin-cho-loa-truyen-thanh',
    kind: 'guide',
    title: 'Viết tin cho loa truyền thanh: viết cho tai, không viết cho mắt',
    summary:
      'Người nghe loa không thể lật lại trang trước. Bài viết đưa ra sáu nguyên tắc biên tập và một ví dụ chuyển tin trên trang mạng thành bản đọc.',
    body: `
Một bản tin đăng trên cổng thông tin, mang nguyên ra đọc trên loa, thường hỏng ở ba chỗ: câu quá dài, chữ viết tắt, con số dồn dập. Mắt có thể dừng lại, quay lên. Tai thì không.

## Sáu nguyên tắc

1. **Không viết tắt.** “TB” có thể bị đọc thành “trung bình” hay “thông báo”. Viết đủ chữ ngay trong bản đọc.
2. **Câu ngắn, một ý.** Đọc to lên, hết hơi mà chưa hết câu thì phải tách.
3. **Nói ai, việc gì trước; số hiệu văn bản sau.** Người nghe cần biết chuyện liên quan gì đến mình.
4. **Làm tròn con số khi được phép.** “Gần hai trăm người” dễ nhớ hơn “một trăm chín mươi bảy người”. Tỷ lệ và ngày tháng thì giữ chính xác.
5. **Nhắc lại điều cốt yếu.** Ngày, giờ, địa điểm nói hai lần: đầu và cuối bản tin.
6. **Đọc thử cho một người nghe.** Hỏi lại xem người ấy nhớ được gì.

## Tính thời lượng

Một khảo sát trên bản tin của Đài Tiếng nói Việt Nam cho tốc độ trung bình 233 âm tiết một phút. Loa ngoài trời có tiếng vọng nên thường phải đọc chậm hơn; mỗi nơi nên tự bấm giờ để biết nhịp của mình.

| Thời lượng | Số âm tiết, theo tốc độ 233 |
| 1 phút | 233 |
| 5 phút | 1.165 |
| 15 phút | 3.495 |

Phải đếm trên bản đã viết đủ chữ. “Quyết định số 1373/QĐ-TTg ngày 30/7/2021” nhìn trên giấy rất gọn, nhưng đọc lên dài đến 28 âm tiết.

## Một ví dụ

Bản trên mạng: *“Lớp tập huấn KNS cho NCT sẽ diễn ra lúc 14h00 ngày 12/6 tại NVH thôn.”*

Bản đọc: *“Mời các cụ, các ông, các bà đến lớp học dùng điện thoại thông minh. Lớp mở lúc hai giờ chiều, ngày mười hai tháng sáu, tại nhà văn hóa thôn. Xin nhắc lại: hai giờ chiều, ngày mười hai tháng sáu, tại nhà văn hóa thôn.”*

Bản đọc dài hơn, nhưng nghe một lần là nhớ.

![Mỗi chữ đều phải đi qua tai người nghe](loa-truyen-thanh)

::: Nguồn tham khảo
Tốc độ đọc: [khảo sát bản tin VOV](https://123docz.net/trich-doan/826318-toc-do-trung-binh.htm). Nguyên tắc không viết tắt: [kỹ năng biên tập văn bản phát thanh](https://baomoi.net.vn/khong-duoc-viet-tat-ky-nang-dau-tien-trong-nghe-bien-tap-van-ban-phat-thanh-c54259512.epi).
:::
`,
    topics: ['t2b'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Báo Mới',
      url: 'https://baomoi.net.vn/khong-duoc-viet-tat-ky-nang-dau-tien-trong-nghe-bien-tap-van-ban-phat-thanh-c54259512.epi',
    },
    documents: [],
    cover: 'mat-trong',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 131, time: '13:30' },
  },
  {
    key: 'hoc-truc-tuyen-khong-bo-do',
    kind: 'guide',
    title: 'Học trực tuyến đến bài cuối: bảy mẹo cho người hay bỏ dở giữa chừng',
    summary:
      'Đăng ký thì dễ, học hết mới khó. Bảy mẹo nhỏ về cách chọn khóa, chia giờ và tìm bạn học giúp người đi làm giữ được nhịp.',
    body: `
Ai từng học trên mạng đều quen với cảnh này: tuần đầu hào hứng, tuần thứ hai bận, tuần thứ ba ngại mở lại vì đã bỏ lỡ quá nhiều. Khóa học vẫn nằm đó, còn mình thì thấy có lỗi mỗi lần nhìn thấy biểu tượng của nó.

Bỏ dở không hẳn vì lười. Thường là vì chọn khóa chưa hợp, chia giờ chưa khéo, hoặc học một mình quá lâu.

## Trước khi đăng ký

1. **Viết ra một việc mình muốn làm được.** “Làm được bảng chấm công của tổ” rõ hơn “học tin học”.
2. **Xem thử bài giữa khóa.** Bài đầu bao giờ cũng dễ. Bài giữa mới cho biết khóa học có vừa sức hay không.
3. **Đếm số giờ thật.** Lấy thời lượng khóa học nhân đôi, vì còn phải làm bài. Nếu không đủ giờ, chọn khóa ngắn hơn.

## Trong khi học

4. **Học theo buổi, không theo hứng.** Hai buổi cố định mỗi tuần, mỗi buổi bốn mươi phút, tốt hơn một ngày Chủ Nhật học dồn.
5. **Làm ngay trên việc thật.** Học công thức nào thì áp dụng vào sổ sách của mình hôm ấy.
6. **Có một người để kể.** Người cùng học thì tốt, người không học cũng được. Kể lại là cách ôn nhanh nhất.

## Khi lỡ mất hai tuần

7. **Học tiếp từ bài hiện tại, đừng quay về bài đầu.** Phần lỡ xem lướt sau. Quay về từ đầu thường là bước cuối cùng trước khi bỏ hẳn.

![Xong một ô, đánh dấu một ô](man-hinh-hoc)

## Khi nào nên bỏ

Cũng có lúc bỏ là đúng. Nếu sau ba buổi mà chưa dùng được điều gì, và người dạy không trả lời câu hỏi, hãy dừng lại và tìm khóa khác. Bỏ một khóa học không hợp không phải là bỏ việc học.

Muốn biết mình tiến bộ đến đâu, hãy ghi lại mỗi buổi một dòng. Cách ghi được trình bày trong bài [nhật ký học tập](articles:nhat-ky-hoc-tap).
`,
    topics: ['t2a', 't5'],
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
    publishedAt: { daysAgo: 48, time: '19:00' },
  },
  {
    key: 'giu-du-lieu-ca-nhan',
    kind: 'guide',
    title: 'Giữ dữ liệu cá nhân của mình: bốn thói quen và một quyền cần biết',
    summary:
      'Luật Bảo vệ dữ liệu cá nhân có hiệu lực từ ngày 1/1/2026. Người dân nên biết sự đồng ý thế nào mới là hợp lệ, và tự bảo vệ mình ra sao.',
    body: `
Điền phiếu đăng ký lớp học, mở tài khoản, nhận quà ở siêu thị: việc nào cũng hỏi tên, số điện thoại, ngày sinh. Phần lớn chúng ta điền cho xong. Nhưng dữ liệu về mình, một khi đã đi ra ngoài, rất khó gọi về.

## Một quyền cần biết

Luật Bảo vệ dữ liệu cá nhân, số 91/2025/QH15, có hiệu lực từ ngày 1/1/2026. Một điểm đáng nhớ với mọi người là sự đồng ý. Đồng ý chỉ có giá trị khi tự nguyện và khi người đồng ý được biết rõ: dữ liệu gì, dùng vào việc gì, ai giữ, mình có quyền gì.

::: Im lặng không phải là đồng ý
Không trả lời không có nghĩa là đồng ý. Ô đồng ý được đánh dấu sẵn cũng không được coi là đồng ý. Thấy ô như vậy, bạn có quyền bỏ dấu và hỏi lại.
:::

## Bốn thói quen

1. **Hỏi “để làm gì”.** Lớp học nấu ăn không cần số căn cước. Nơi hỏi phải nói được lý do.
2. **Mật khẩu dài, mỗi nơi một khác.** Ghép bốn từ chẳng liên quan với nhau thì vừa dài vừa dễ nhớ hơn một chuỗi ký hiệu ngắn.
3. **Bật xác thực hai bước** cho thư điện tử và tài khoản ngân hàng trước tiên, vì từ hai nơi ấy kẻ xấu lấy được mọi thứ khác.
4. **Dọn mỗi năm một lần.** Xóa những tài khoản không còn dùng, gỡ ứng dụng không nhớ vì sao mình đã cài.

## Với người tổ chức lớp học, câu lạc bộ

Chỉ thu thập những gì thật cần, cất giữ cẩn thận, xóa khi xong việc. Danh sách học viên không dán ở bảng tin kèm số điện thoại. Ảnh chụp lớp học cũng là dữ liệu cá nhân, muốn đăng phải hỏi. Cách hỏi cho rõ ràng và lịch sự được nói trong bài [Xin phép trước khi kể chuyện](articles:xin-phep-truoc-khi-ke-chuyen).

## Khi lỡ lộ thông tin

Đổi mật khẩu ngay, báo ngân hàng nếu có liên quan đến tiền, kể cho người thân biết để không ai mắc lừa kẻ mạo danh mình. Đừng xấu hổ. Người báo sớm giúp được nhiều người khác.
`,
    topics: ['t2a'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Báo Pháp luật Thành phố Hồ Chí Minh',
      url: 'https://plo.vn/xu-ly-du-lieu-ca-nhan-nhieu-thay-doi-lon-tu-ngay-1-1-2026-nguoi-dan-can-biet-post889644.html',
    },
    documents: [],
    cover: 'bau-troi-sao',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 312, time: '08:00' },
  },
  {
    key: 'xin-phep-truoc-khi-ke-chuyen',
    kind: 'guide',
    title: 'Xin phép trước khi kể chuyện một người: sáu câu hỏi nên nói thành lời',
    summary:
      'Viết về gương học tập là chuyện đẹp, nhưng chuyện là của người khác. Cách hỏi ý kiến nhân vật, nhất là khi nhân vật là trẻ em.',
    body: `
Một tấm gương tự học có thể khiến cả làng nức lòng. Nhưng tên tuổi, hoàn cảnh, tấm ảnh trong bài là của nhân vật, không phải của người viết. Hỏi trước một câu là phép lịch sự, và cũng là quy định.

## Sáu câu nên nói thành lời

1. Chúng tôi muốn viết về việc gì trong câu chuyện của bác?
2. Bài sẽ dùng những gì: tên, tuổi, nơi ở, ảnh, giọng nói?
3. Bài sẽ xuất hiện ở đâu: trang mạng, báo, loa truyền thanh, bảng tin?
4. Bác có muốn đọc trước bản thảo không?
5. Có chi tiết nào bác muốn giữ riêng?
6. Sau này đổi ý, bác gọi cho ai để gỡ bài?

Ghi lại câu trả lời và xin chữ ký. Tờ giấy ấy cất ở nơi kín, không đăng kèm bài.

## Khi nhân vật là trẻ em

Tên, tuổi, đặc điểm nhận dạng, ảnh, trường, lớp, kết quả học tập của trẻ em đều thuộc thông tin riêng. Như vậy, một câu rất quen trong bản tin, “em A, học sinh lớp 5B trường X, đạt học sinh giỏi”, cũng nằm trong phạm vi ấy.

Với trẻ từ đủ 7 tuổi, công bố thông tin về đời sống riêng tư phải có cả hai sự đồng ý: của chính em và của người đại diện theo pháp luật. Một trong hai bên rút lại thì dừng.

::: Nhân vật minh họa không phải người thật
Trong kho nội dung này, các bài về gương học tập dùng nhân vật minh họa, ghi rõ là không có thật. Đó là cách để giới thiệu thể loại mà không chạm đến đời tư của ai.
:::

## Kể hay mà vẫn kín đáo

- Tả bàn tay, góc học, cuốn sổ ghi chép thay vì chụp thẳng khuôn mặt.
- Nói “một phụ nữ ngoài bốn mươi ở vùng bãi ven sông” khi không cần địa chỉ.
- Kể cách học nhiều hơn kể cảnh khổ. Người đọc học theo được cách học, không học theo được hoàn cảnh.

![Giữ cho câu chuyện một khoảng riêng](den-ban-hoc)

## Khi nhân vật đổi ý

Hãy gỡ bài ở mọi nơi và báo cho những nơi đã lấy bài. Không tranh luận. Người ta đã cho mình mượn câu chuyện, nay lấy lại, mình cảm ơn. Một nơi biết gỡ bài tử tế sẽ được người sau tin cậy.

Viết chân dung sao cho hay, mời xem bài [Hỏi chuyện một người tự học](articles:hoi-chuyen-nguoi-tu-hoc).
`,
    topics: ['t4a', 't4b'],
    organisation: 'nguon-hoc',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: {
      name: 'Báo Pháp luật Thành phố Hồ Chí Minh',
      url: 'https://plo.vn/cong-bo-du-lieu-ca-nhan-cua-tre-tu-7-tuoi-phai-duoc-tre-va-nguoi-dai-dien-dong-y-post888944.html',
    },
    documents: [],
    cover: 'so-tay',
    featured: false,
    english: null,
    state: 'published',
    publishedAt: { daysAgo: 305, time: '10:45' },
  },
  {
    key: 'thu-vien-nho-quan-ly-so',
    kind: 'guide',
    title: 'Thư viện nhỏ quản lý bằng bảng tính: dựng danh mục sách trong một tuần',
    summary:
      'Với một bảng tính và vài người giúp, tủ sách thôn hay thư viện trường có thể có danh mục tra cứu được, biết cuốn nào đang ở đâu.',
    body: `
Nhiều tủ sách ở thôn, ở trường có vài trăm cuốn mà không ai biết chính xác có những gì. Sách mượn đi không rõ ở nhà ai, sách tặng trùng nhau, người cần thì không tìm thấy. Một danh mục đơn giản trên bảng tính giải quyết được phần lớn những chuyện ấy.

## Sáu cột là đủ

| Cột | Ghi gì | Ví dụ |
| Mã | Số thứ tự dán trên gáy sách | 0127 |
| Tên sách | Đúng như trên bìa | Góc sân và khoảng trời |
| Tác giả | Họ tên đầy đủ | Trần Đăng Khoa |
| Loại | Chọn trong danh sách ngắn | Thơ |
| Chỗ để | Kệ và ngăn | Kệ 2, ngăn 1 |
| Tình trạng | Trên kệ, đang mượn, đang sửa | Trên kệ |

Đừng thêm cột khi chưa cần. Mỗi cột thêm vào là thêm vài trăm lần gõ.

## Lịch làm trong một tuần

1. **Ngày thứ nhất**: xếp sách thành nhóm, loại sách rách nát.
2. **Ngày thứ hai đến ngày thứ tư**: hai người một cặp, một người đọc, một người gõ. Dán mã ngay sau khi gõ.
3. **Ngày thứ năm**: soát lại, lọc những dòng trùng.
4. **Ngày thứ sáu**: in danh mục theo tên sách và theo tác giả, đóng thành tập để ở bàn.
5. **Ngày thứ bảy**: mở cửa, cho mượn thử.

## Việc mượn, trả

Sổ mượn nên để riêng khỏi danh mục. Chỉ ghi mã sách, tên gọi của người mượn và ngày hẹn trả; trả rồi thì gạch đi. Không cần hỏi số căn cước, không cần chụp ảnh người mượn.

![Kệ nào ngăn nấy](ke-sach-thu-vien)

## Khi nào cần phần mềm

Khi tủ sách lên đến vài nghìn cuốn, có nhiều điểm cho mượn, hoặc muốn bạn đọc tự tra từ xa. Khi ấy, bảng tính đã gõ cẩn thận sẽ là vốn quý: phần mềm nào cũng nhập được dữ liệu từ bảng tính, miễn là mỗi cột chỉ chứa một loại thông tin.

Bước đi nhỏ, nhưng đi được ngay. Chuyển đổi số ở một tủ sách thôn bắt đầu như thế.
`,
    topics: ['t2b'],
    organisation: 'thu-vien-tinh',
    place: null,
    edition: null,
    authors: ['Ban Biên tập'],
    source: null,
    documents: [],
    cover: 'phong-doc',
    featured: false,
    english: null,
    state: 'draft',
    publishedAt: null,
  },
]
