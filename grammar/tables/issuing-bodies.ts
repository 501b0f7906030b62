/** A body that issues documents: the codes that stand for it in numbers, and its names after `của`. */
export interface IssuingBody {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const ministry = (name: string, ...codes: readonly string[]): IssuingBody => ({
  codes,
  names: [`Bộ trưởng ${name}`, name],
});
const office = (name: string, head: string, ...codes: readonly string[]): IssuingBody => ({
  codes,
  names: [head, name],
});

/**
 * Bodies by class: whoever may stand after `của` for a code is in one entry. Chairman and committee, minister and
 * ministry, office-holder and office both occur (facts: NĐ 30/2020/NĐ-CP, Phụ lục III; symbols of real documents).
 */
export const issuingBodies: readonly IssuingBody[] = [
  { codes: ['CP'], names: ['Chính phủ'] },
  { codes: ['TTg'], names: ['Thủ tướng Chính phủ', 'Thủ tướng', 'TTg'] },
  {
    codes: ['UBTVQH'],
    names: ['Ủy ban Thường vụ Quốc hội', 'Ủy ban thường vụ Quốc hội', 'UBTVQH', 'Thường vụ Quốc hội'],
  },
  { codes: ['QH'], names: ['Quốc hội'] },
  office('Văn phòng Chính phủ', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'VPCP'),
  office('Ủy ban Dân tộc', 'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc', 'UBDT'),
  office('Thanh tra Chính phủ', 'Tổng Thanh tra Chính phủ', 'TTCP'),
  office('Ngân hàng Nhà nước', 'Thống đốc Ngân hàng Nhà nước', 'NHNN'),
  office('Kiểm toán nhà nước', 'Tổng Kiểm toán nhà nước', 'KTNN'),
  office('Tòa án nhân dân tối cao', 'Chánh án Tòa án nhân dân tối cao', 'TANDTC'),
  office('Viện kiểm sát nhân dân tối cao', 'Viện trưởng Viện kiểm sát nhân dân tối cao', 'VKSNDTC'),
  ministry('Bộ Nội vụ', 'BNV'),
  ministry('Bộ Tư pháp', 'BTP'),
  ministry('Bộ Tài chính', 'BTC'),
  ministry('Bộ Y tế', 'BYT'),
  ministry('Bộ Công Thương', 'BCT'),
  ministry('Bộ Xây dựng', 'BXD'),
  ministry('Bộ Công an', 'BCA'),
  ministry('Bộ Quốc phòng', 'BQP'),
  ministry('Bộ Ngoại giao', 'BNG'),
  ministry('Bộ Khoa học và Công nghệ', 'BKHCN'),
  ministry('Bộ Giáo dục và Đào tạo', 'BGDĐT', 'BGD&ĐT'),
  ministry('Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'),
  ministry('Bộ Nông nghiệp và Môi trường', 'BNNMT'),
  ministry('Bộ Dân tộc và Tôn giáo', 'BDTTG'),
  ministry('Bộ Thông tin và Truyền thông', 'BTTTT'),
  ministry('Bộ Kế hoạch và Đầu tư', 'BKHĐT', 'BKH'),
  ministry('Bộ Giao thông vận tải', 'BGTVT'),
  ministry('Bộ Tài nguyên và Môi trường', 'BTNMT'),
  ministry('Bộ Nông nghiệp và Phát triển nông thôn', 'BNNPTNT', 'BNN'),
  ministry('Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH', 'LĐTBXH'),
  {
    codes: ['UBND'],
    names: [
      'Chủ tịch Ủy ban nhân dân',
      'Chủ tịch UBND',
      'Phó Chủ tịch Ủy ban nhân dân',
      'Phó Chủ tịch UBND',
      'Ủy ban nhân dân',
      'UBND',
    ],
  },
  {
    codes: ['HĐND'],
    names: ['Thường trực Hội đồng nhân dân', 'Thường trực HĐND', 'Hội đồng nhân dân', 'HĐND'],
  },
  {
    codes: ['TW', 'TƯ'],
    names: [
      'Bộ Chính trị',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương',
      'Hội nghị Trung ương',
      'Hội nghị lần thứ',
      'Trung ương Đảng',
      'Trung ương',
      'BCH Trung ương',
    ],
  },
  {
    codes: ['TU', 'HU', 'QU', 'ThU', 'TXU', 'ĐU', 'BTVTU'],
    names: [
      'Ban Thường vụ Tỉnh ủy',
      'Ban Thường vụ Thành ủy',
      'Ban Thường vụ Huyện ủy',
      'Ban Thường vụ Thị ủy',
      'Ban Thường vụ Quận ủy',
      'Ban Thường vụ Đảng ủy',
      'Ban Chấp hành Đảng bộ',
      'Tỉnh ủy',
      'Thành ủy',
      'Huyện ủy',
      'Thị ủy',
      'Quận ủy',
      'Đảng ủy',
    ],
  },
];

/**
 * Terms of the National Assembly: the years in which a number may bear `QHt`. Switch years belong to both terms
 * (2016: 102/2016/QH13 and 02/2016/QH14).
 */
export const assemblyTerms: Readonly<Record<number, readonly [from: number, to: number]>> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};
