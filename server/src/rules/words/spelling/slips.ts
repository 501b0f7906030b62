/** Short forms in capitals that are none of anything, and what is meant. */
export const shortFormSlips: Readonly<Record<string, string>> = {
  HDND: 'HĐND', HĐDN: 'HĐND', HDDN: 'HĐND', UBDN: 'UBND', UNBD: 'UBND', UBNN: 'UBND', UBNND: 'UBND',
  UBNDD: 'UBND', BUND: 'UBND', UBMTQT: 'UBMTTQ', UBTMTQ: 'UBMTTQ', MTQT: 'MTTQ', TTCH: 'TTHC', CHCC: 'CCHC', CCCH: 'CCHC',
  VBQPPPL: 'VBQPPL', QPLP: 'QPPL', BHTXH: 'BHXH', BXHH: 'BHXH',
}; // biome-ignore format: a few a row

/**
 * Syllables that can be written and are no word: mostly hỏi for ngã and the other way round (Hoàng Phê, Từ điển chính tả).
 */
export const wordSlips: Readonly<Record<string, string>> = {
  chuyễn: 'chuyển', tuyễn: 'tuyển', triễn: 'triển', kiễm: 'kiểm', điễm: 'điểm', hiễu: 'hiểu', biễu: 'biểu', biễn: 'biển',
  thễ: 'thể', xữ: 'xử', quãn: 'quản', phãi: 'phải', sãn: 'sản', cãm: 'cảm', nhửng: 'những', giử: 'giữ',
  giãm: 'giảm', hưỡng: 'hưởng', thưỡng: 'thưởng', kễ: 'kể',
  khõe: 'khỏe', phỗ: 'phổ', tỗ: 'tổ', tỗng: 'tổng', cỗng: 'cổng', thỗ: 'thổ', 
  nhiêm: 'nhiệm',
}; // biome-ignore format: a few a row

/**
 * Two syllables, each a word, that together are one written wrong; what is meant. Rows: wrong pair > right pair. Not
 * where either is half of another word (`chỉ tiêu phẩm chất`); none that neighbours often make by chance (`hóa đơn vi phạm`).
 */
export const pairSlips = `
noi nhận > nơi nhận
càn thơ > cần thơ
cân thơ > cần thơ
cẩn thơ > cần thơ
khâu hiệu > khẩu hiệu
khấu hiệu > khẩu hiệu
tiêu phẩm > tiểu phẩm
kê hoạch > kế hoạch
thù tục > thủ tục
thú tục > thủ tục
tồ chức > tổ chức
tô chức > tổ chức
cãi cách > cải cách
nghi quyết > nghị quyết
nghi định > nghị định
nghị đinh > nghị định
quyết đinh > quyết định
uỳ ban > ủy ban
uy ban > ủy ban
ùy ban > ủy ban
triên khai > triển khai
triền khai > triển khai
tuyên truyên > tuyên truyền
tuyên truyển > tuyên truyền
bao cáo > báo cáo
báo cảo > báo cáo
phồi hợp > phối hợp
chù trì > chủ trì
chú trì > chủ trì
kình phí > kinh phí
nhiệm vu > nhiệm vụ
nhiệm vự > nhiệm vụ
xã hôi > xã hội
xả hội > xã hội
chinh phủ > chính phủ
tài chinh > tài chính
nội vu > nội vụ
địa phượng > địa phương
địa phường > địa phương
đìa phương > địa phương
đia phương > địa phương
đon vị > đơn vị
lảnh đạo > lãnh đạo
lãnh đao > lãnh đạo
nhân dan > nhân dân
nhăn dân > nhân dân
dịch vu > dịch vụ
công nghê > công nghệ
truyển thông > truyền thông
truyên thông > truyền thông
đãm bảo > đảm bảo
bảo đãm > bảo đảm
hổ trợ > hỗ trợ
hỗ trơ > hỗ trợ
hố trợ > hỗ trợ
kỷ thuật > kỹ thuật
xử dụng > sử dụng
xữ dụng > sử dụng
sữ dụng > sử dụng
bổ xung > bổ sung
bỗ sung > bổ sung
xuất xắc > xuất sắc
suất sắc > xuất sắc
suất xắc > xuất sắc
xúc tích > súc tích
cọ sát > cọ xát
sáng lạng > xán lạn
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép
chia xẽ > chia sẻ
củng như > cũng như
mổi năm > mỗi năm
mổi tháng > mỗi tháng
mổi quý > mỗi quý
giám xát > giám sát
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp sếp > sắp xếp
hàng lang > hành lang
trách nhiêm > trách nhiệm
vướng mắt > vướng mắc
dước mắt > trước mắt
đầy đũ > đầy đủ
cơ sỡ > cơ sở
cở sở > cơ sở
biện phát > biện pháp
phát luật > pháp luật
thường xuyện > thường xuyên
thương xuyên > thường xuyên
đôn đóc > đôn đốc
thãm mưu > tham mưu
tham mựu > tham mưu
hướng đẫn > hướng dẫn
lồng nghép > lồng ghép
áp phít > áp phích
`;
