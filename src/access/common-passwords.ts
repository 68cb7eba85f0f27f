/**
 * Words that passwords are most often made of, without accents, capitals, digits and signs: the head of published lists of leaked passwords, their Vietnamese
 * counterparts, and what lies near at hand in this place. A password that consists of such words alone is refused, whatever digits and signs surround them.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwort passw pass pwd word admin administrator root user test testing guest default changeme change secret letmein welcome login signin master
  access system server super manager office company google facebook zalo apple samsung iphone android microsoft windows internet computer laptop wifi
  qwerty qwertyuiop qwer asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qweasd qweasdzxc abc abcd abcde abcdef abcdefg abcdefgh xyz
  iloveyou loveyou love lover baby princess prince sunshine shadow dragon monkey football baseball basketball soccer superman batman pokemon naruto
  michael jennifer jordan michelle daniel charlie thomas summer winter spring autumn flower cookie cheese computer freedom whatever trustno hello
  ninja mustang starwars hunter killer ranger buster tigger ginger pepper matrix soleil chocolate butterfly purple angel angels lovely family friend friends
  forever blessed jesus christ school student teacher student study learn learning happy lucky money business one two three four five
  matkhau matkhaucuatoi matma khautoi mk quantri quantrivien nguoidung taikhoan dangnhap khoa hethong maychu mayvanphong vanphong coquan congty donvi
  vietnam vietnamvodich vodich conghoa xahoi chunghia doclap tudo hanhphuc hochiminh bacho saigon hanoi danang haiphong cantho hue nghean thanhhoa dongnai
  anhyeuem emyeuanh yeuem yeuanh yeu anh em ilovevn ilove ilu lovevn yeuvietnam toiyeuvietnam toiyeu toi yeumeme yeume yeubo bome giadinh conyeu vochong chongyeu
  voyeu chong vo con cuncon meocon chocon nhoem nhoanh nho kobiet khongbiet khongco khongnoi khongcho quenroi quenmatkhau motmatkhau matkhaumoi matkhaucu
  motngay ngaymoi xinchao chao camon tinhyeu tinhban banbe hoilamgi lamgi trasua bongda thethao dep xinh dethuong ngoc linh huong trang tuan hung dung minh
  nguyen tran pham hoang phan vu vo dang bui do ngo duong nguyenvan nguyenthi vanan thianh
  giaovien hocsinh sinhvien truonghoc nhatruong thaygiao cogiao hoctap hoctapsuotdoi suotdoi khuyenhoc docsach ngaysach thuvien sachhay nguonhoc nguon hoc tap
  baochi phongvien toasoan phatthanh truyenthanh truyenhinh bientap bientapvien congbo ubnd uyban ubnndtinh tinh huyen xa phuong sogiaoduc giaoduc gddt
  `
    .trim()
    .split(/\s+/),
)
