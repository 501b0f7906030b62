/**
 * Words of two syllables that plans are written in, each row under its first syllable. They say what a slip was meant for,
 * and that a capital word is no name; a word that is missing here is not wrong for it.
 */
export const compounds = `
an ninh toàn sinh ninh
áp dụng lực phích
ẩm thực
ấn phẩm hành định tượng
bài viết học báo
bàn giao bạc
bản tin thân sắc đồ
ban hành chấp đầu quản chỉ cán thường biên
bảo đảm hiểm vệ mật tồn trì tàng quản hành
báo cáo chí động đài
bắt đầu buộc nguồn
băng rôn
bất cập động ngờ thường hợp
bên cạnh
bệnh viện nhân tật
bí thư mật
biên soạn tập bản giới chế phòng
biến đổi động
biện pháp
biểu dương mẫu diễn quyết hiện đồ
bình đẳng quân luận thường chọn ổn
bố trí cục
bổ sung nhiệm trợ
bồi dưỡng thường
bộ phận máy đội trưởng môn luật
bưu chính điện cục phẩm
bức xúc
cá nhân biệt thể
cách thức mạng ly
cải cách thiện tạo tiến
cam kết
cán bộ cân
cảnh sát báo giác quan
cao cấp đẳng nhất điểm
căn cứ cước bản
cân đối bằng nhắc
cần thiết thơ
cấp bách thiết phát cứu
cập nhật
cấu trúc thành
cầu đường
chấm dứt điểm thi
chấp hành thuận
chăm sóc
chất lượng vấn
chậm nhất trễ
chặt chẽ
chế độ tài biến
chi tiết phí trả nhánh cục đoàn bộ
chỉ đạo thị tiêu số định huy dẫn
chia sẻ
chiến lược dịch sĩ
chính phủ quyền sách trị thức xác quy đáng
chỉnh sửa trang lý
chịu trách
chọn lọc
chú trọng ý thích
chủ trì tịch trương động yếu đề nhiệm thể quyền đạo
chuẩn bị hóa mực
chung cư thủy
chuyên môn đề mục trang gia ngành viên nghiệp đề
chuyển đổi giao phát tiếp biến nhượng
chứng nhận chỉ thực từ minh
chức năng danh vụ trách
chương trình
chủng tộc loại
cho phép
chống phá tham thất
cơ quan sở chế cấu bản hội động
cổng thông dịch
cổ động phần đông tích
công tác chức khai nghệ việc ty an bố dân trình đoàn nghiệp thương vụ bằng tâm cụ ích trường cộng viên lập nhận ước
cộng đồng hòa sản tác
củng cố
cung cấp ứng
cụ thể
cuộc họp sống thi
cư trú dân
cương quyết
cường độ
cưỡng chế
dàn dựng
danh mục sách hiệu dự
dân tộc cư số chủ sự vận trí quân
dẫn đến chứng
dấu hiệu
di dời chuyển sản tích động dân
dịch vụ bệnh tễ
diễn biến ra đàn văn tập
diện tích
doanh nghiệp nhân thu
dôi dư
dư luận
dự án thảo toán kiến báo trù phòng thi trữ
dữ liệu
dung lượng
dụng cụ
duy trì nhất
dưới đây
đa dạng số phương
đài truyền phát
đại biểu diện hội đoàn chúng lý học
đảm bảo nhiệm nhận đương
đánh giá dấu bắt
đảng ủy viên bộ
đào tạo
đáp ứng
đạo đức tạo
đạt được
đăng ký tải kiểm
đặc điểm biệt thù
đặt hàng
đất đai nước
đấu tranh thầu giá
đầu tư mối năm đủ vào ra
đẩy mạnh nhanh
đề nghị án xuất cao cương ra cập tài
đến hết năm
địa phương bàn chỉ điểm danh hình chính
điện tử lực thoại ảnh
điều chỉnh hành kiện tra động phối lệ tiết trị chuyển
điểm nghẽn sáng cầu nóng
điển hình
định kỳ hướng mức danh lượng
đoàn thể viên thanh kiểm kết
đóng góp dấu
đô thị
đồ dùng họa
đối tượng với thoại chiếu tác
đồng bộ thời chí bào thuận đều
độ tuổi
đội ngũ viên trưởng
đổi mới
đôn đốc
động viên lực cơ thái vật
đơn vị giản thư giá
đợt thi
đúng hạn đắn quy
đường dây bộ phố
đưa vào tin
được giao phép
gặp gỡ khó
ghi nhận chép
gia đình tăng hạn cầm
giá trị cả
giải pháp quyết trình thích đáp thể phóng trí ngân thưởng
giám sát đốc định khảo
giảm thiểu nghèo
gian lận
gián đoạn tiếp
giao dịch lưu thông tiếp trách nhiệm
giáo dục viên trình
giấy tờ phép chứng
giới thiệu tính hạn
giúp đỡ
góp phần ý
gửi về
gương mẫu
hạ tầng giới
hàng năm hóa ngày tháng quý tuần
hành chính động vi lang trình khách nghề
hạn chế hán mức
hằng năm tháng quý tuần
hiện đại nay hành trạng trường tượng vật
hiệu quả lực trưởng suất đính
hiểu biết
hiệp hội định thương y
hình thức thành ảnh sự
hóa đơn học chất
hoàn thành thiện chỉnh trả tất
hoạch định
hoạt động
học sinh tập viên phí bạ hỏi
hòa bình giải nhập
hỏa hoạn
hồ sơ
hỗ trợ
hội đồng nghị thảo trường thi viên nhập phụ nông cựu
hộ gia tịch kinh khẩu nghèo chiếu
hợp tác lý đồng pháp lệ
huy động hiệu chương
huyện ủy
hưng yên
hướng dẫn tới ứng
hưởng ứng lợi
hữu hiệu hạn quan cơ
kế hoạch toán thừa hoạch
kênh thông
kết quả hợp nối luận cấu thúc
khai thác báo mạc giảng trương sinh
khảo sát thí
khác nhau
khách quan hàng mời
khám chữa bệnh phá
khẩn trương cấp
khẩu hiệu
khắc phục
khẳng định
khen thưởng ngợi
khiếu nại kiện
khoa học
khoáng sản
khó khăn
không gian khí ngừng thể
khởi nghiệp công tố sắc
khu vực phố dân
khuyến khích cáo nghị mại nông
khung năng
kiên quyết trì cố
kiến nghị thức trúc
kiểm tra soát định toán sát điểm dịch đếm
kiện toàn
kinh phí tế doanh nghiệm nghiệm
kịp thời
kịch bản
kỳ họp hạn
kỹ năng thuật thuật
kỷ luật niệm cương
ký kết số hiệu túc
lao động
lãnh đạo thổ
lãng phí
lắp đặt
lắng nghe
lập kế biểu
liên quan tục hệ thông kết tịch hợp đoàn hiệp ngành doanh
lĩnh vực
linh hoạt
lịch sử
loại bỏ hình
lồng ghép
lối sống
lợi ích dụng thế
lúng túng
lực lượng
luân chuyển phiên
luật sư
lưu động ý trữ vực thông hành
lũ lụt
lương tâm thực
lượng hóa
mạng xã lưới
mạnh mẽ dạn
mang lại tính
mẫu biểu
minh bạch chứng
mít tinh
mô hình
môi trường
mở rộng đầu
một cửa số phần
mời họp
mục tiêu đích
mức độ
mua sắm
năm học
nắm bắt
nâng cao cấp
năng lực suất lượng động
nếp sống
ngay sau
ngành nghề
ngân sách hàng
ngăn chặn ngừa
nghị định quyết
nghỉ lễ dưỡng phép
nghiên cứu
nghiêm túc chỉnh minh
nghiệm thu
nghiệp vụ
nghĩa vụ
ngoại vụ ngữ giao khóa
nguồn lực vốn nhân kinh
nguyên tắc nhân vật trạng
nguy cơ hiểm
người dân đứng lao dùng có
nhà nước trường văn
nhanh chóng
nhân dân viên lực sự rộng văn tố
nhận thức diện định biết xét
nhất là quán trí
nhắc nhở
nhằm mục
nhiệm vụ kỳ
nhiệt tình
niêm yết phong
niềm tin
nội dung vụ bộ quy
nông nghiệp thôn dân nghiệp
nộp hồ
nơi nhận
nổi bật cộm
nước ngoài sạch
ngôn ngữ
ổn định
phản ánh hồi biện
phạm vi
phán quyết
pháp luật lý lệnh chế nhân
phát triển thanh huy hiện sinh hành động biểu động sóng
phạt tiền
phân công cấp tích bổ loại kỳ luồng
phấn đấu khởi
phần mềm trăm thưởng
phê duyệt phán bình
phiếu khảo
phiền hà
phòng chống ngừa ban cháy khám họp
phong trào phú tục trào
phóng sự viên
phổ biến cập thông
phối hợp
phó chủ giám trưởng
phù hợp
phụ lục trách cấp nữ huynh
phục vụ hồi
phương án pháp tiện hướng thức châm
phường xã
quá trình hạn khứ
quan tâm hệ trọng điểm chức trắc
quán triệt
quản lý trị
quảng bá cáo trường
quân sự đội nhân
quận huyện
quy định trình chế mô hoạch chuẩn ước chiếu hoạch
quyền hạn lợi sử
quyết định liệt tâm toán
quốc gia phòng hội tế hội khánh
quỹ đất
quê hương
quý trọng
rà soát
rõ ràng nét
rộng rãi khắp
rút kinh gọn ngắn
ra mắt quân soát
rủi ro
sách nhiễu giáo
sai phạm sót
sản phẩm xuất lượng
sáng tạo kiến suốt
sau đây khi
sắp xếp
sáp nhập
sâu rộng sắc sát
sẵn sàng
sinh hoạt viên hoạt
số lượng liệu hóa hiệu
song song
soạn thảo
sơ kết đồ tuyển
sử dụng
sự nghiệp kiện cố
sức khỏe mạnh
sửa đổi chữa
tác động phong giả phẩm hại nghiệp
tai nạn
tài chính liệu nguyên sản khoản trợ
tạo điều lập sự
tăng cường trưởng
tập huấn trung thể đoàn quán
tầm nhìn quan
tầng lớp
tận tụy dụng tình
tâm huyết
tất cả
tệ nạn
tham mưu gia nhũng quan dự luận khảo
thanh tra niên toán niên lý
thành phố lập viên tích phần tựu ủy công
thảo luận
tháo gỡ
thay đổi thế
thái độ nguyên
thẩm quyền định tra
thất thoát nghiệp
thân nhân thiện
thể chế thao hiện dục
theo dõi quy
thế giới hệ kỷ
thi đua hành tuyển công tốt
thí điểm sinh
thí nghiệm
thiên tai nhiên
thiết thực bị kế lập yếu
thị trấn xã trường
thích hợp ứng
thiếu sót
thôn xóm
thông tin qua báo tư suốt minh thoáng điệp tấn cáo
thống nhất kê
thời gian hạn kỳ điểm sự lượng
thu hút thập hồi gọn nhập
thủ tục trưởng tướng đô công
thuận lợi tiện
thuế quan
thuộc thẩm
thủy sản lợi điện
thuyết minh phục trình
thực hiện tế trạng tiễn thi phẩm hành chất
thường xuyên trực vụ niên
thương mại hiệu binh
thúc đẩy
tích cực hợp lũy
tiếp tục nhận cận thu công dân xúc
tiêu chí biểu cực chuẩn thụ dùng
tiểu phẩm học ban
tiến độ hành trình bộ sĩ
tiền lương
tiết kiệm mục
tiện ích
tín dụng ngưỡng
tin học tưởng bài nhắn
tinh thần giản gọn
tình hình trạng huống nguyện nghĩa
tính chất toán khả
tỉnh ủy
to lớn
toàn diện quốc thể bộ dân văn cầu
tòa án đàm nhà
tổ chức dân trưởng công quốc
tố cáo giác tụng
tổng hợp kết thể số cục công
tốt nghiệp
tối đa thiểu ưu
tội phạm
trách nhiệm
trang thông bị trọng trí trại
tranh thủ chấp cổ luận
tránh tình
trao đổi tặng
trật tự
trẻ em
trên địa đây cơ
trí tuệ thức
triển khai vọng
triệt để
trình độ bày duyệt
trong đó quá
trọng tâm điểm
trở lên thành ngại
trợ giúp cấp lý
trung tâm ương thực học bình
truy cập xuất tìm
truyền thông hình thanh thống đạt tải
trước mắt ngày
trưởng ban phòng thôn
trường hợp học đại
trực tiếp tuyến thuộc quan
trung du
tư pháp vấn tưởng liệu nhân cách duy
từng bước ngành
tự chủ giác do nguyện động nhiên
tuân thủ
tuyên truyền giáo dương bố
tuyển dụng chọn sinh
tuyến đường
tuyệt đối mật
tương ứng đối lai đương
tượng đài
ủng hộ
ủy ban quyền viên nhiệm
uy tín
ứng dụng phó xử cử cứu
ưu tiên đãi điểm
văn bản hóa phòng minh nghệ hóa
vai trò
vấn đề đáp
vận động hành dụng chuyển tải
vật chất tư liệu
vi phạm
vị trí
việc làm
viên chức
viễn thông
vướng mắc
vô cùng hiệu
vụ việc án
vùng sâu xa miền
xác định minh thực nhận lập
xã hội phường
xem xét
xây dựng
xếp loại hạng
xét duyệt tuyển
xin lỗi
xuất sắc phát hiện khẩu bản
xử lý phạt
xung kích quanh đột yếu
xúc tiến
y tế
ý kiến thức nghĩa
yêu cầu nước
`;
