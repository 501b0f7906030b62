import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const lead = (typed: string) => completed(provincial(`a) Cơ quan chủ trì: ${typed}`));

describe('agencies in a lead field', () => {
  it('are found without diacritics, by abbreviation in any case, and by the middle of the name', () => {
    expect(lead('so noi vu$0').inserts).toEqual(['Sở Nội vụ']);
    expect(lead('SNV$0').inserts[0]).toBe('Sở Nội vụ');
    expect(lead('snv$0').inserts[0]).toBe('Sở Nội vụ');
    expect(lead('Sở KH&CN$0').inserts[0]).toBe('Sở Khoa học và Công nghệ');
    expect(lead('công nghệ$0').inserts[0]).toBe('Sở Khoa học và Công nghệ');
    expect(lead('tư pháp$0').inserts).toContain('Sở Tư pháp');
  });
  it('are those that the plan names where nothing is typed, then those of its level', () => {
    const { inserts, detail } = lead('$0');
    expect(inserts.slice(0, 3)).toEqual(['Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Công an tỉnh']);
    expect(detail('Sở Nội vụ')).toBe('Đã nêu trong kế hoạch · Cấp tỉnh');
    expect(inserts.length).toBeLessThanOrEqual(50);
    expect(inserts.indexOf('Sở Tư pháp')).toBeGreaterThan(2);
    expect(inserts).not.toContain('Bộ Nội vụ');
  });
  it('put a space behind the colon and behind a marker', () => {
    expect(completed(provincial('a) Cơ quan chủ trì:$0')).accepted(' Sở Nội vụ')).toMatch(
      /trì: Sở Nội vụ\$0$/,
    );
    expect(completed(provincial('c) Thời gian thực hiện:$0')).inserts[0]).toBe(' Quý I năm 2026');
    expect(
      completed(provincial('a)$0')).inserts.filter((text) => text.endsWith('Cơ quan chủ trì: ')),
    ).toEqual(['a) Cơ quan chủ trì: ']);
    expect(completed(provincial('a)$0')).inserts).toContain(' Ghi chú: ');
    expect(completed('I. MỤC ĐÍCH, YÊU CẦU\n1.$0').inserts).toContain(' Mục đích');
  });
  it('are not what Enter would insert behind the semicolon that ends the line', () => {
    expect(lead('Sở Tài chính;$0').inserts).toEqual([]);
    expect(lead('Sở Tài chính,$0').inserts).toEqual([]);
    expect(lead('Sở Tài chính.$0').inserts).toEqual([]);
    expect(completed(provincial('c) Thời gian thực hiện: Quý II năm 2026;$0')).inserts).toEqual([]);
    expect(lead('Sở Tài chính; $0').inserts.length).toBeGreaterThan(5);
    expect(lead('Sở Tài chính;$0 Công an tỉnh').accepted(' Sở Nội vụ')).toMatch(/chính; Sở Nội vụ\$0$/);
  });
  it('are of the level of the issuer before others', () => {
    const ministry =
      'BỘ TÀI CHÍNH\nSố: 12/KH-BTC\nKẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: nội vụ$0';
    expect(completed(ministry).inserts[0]).toBe('Bộ Nội vụ');
    const commune =
      'ỦY BAN NHÂN DÂN\nPHƯỜNG BA ĐÌNH\nKẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: công an$0';
    expect(completed(commune).inserts[0]).toBe('Công an phường');
    expect(lead('công an$0').inserts[0]).toBe('Công an tỉnh');
  });
  it('know the level by the number symbol and by the signer where no body is named', () => {
    const bySymbol =
      'Số: 12/KH-BTC\nKẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: nội vụ$0';
    expect(completed(bySymbol).inserts[0]).toBe('Bộ Nội vụ');
    const bySigner = `KẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: nội vụ$0\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn A`;
    expect(completed(bySigner).inserts[0]).toBe('Bộ Nội vụ');
  });
  it('are written as the locality of the plan writes them', () => {
    const city =
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nKẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: ';
    expect(completed(`${city}cong an$0`).inserts[0]).toBe('Công an thành phố');
    expect(completed(`${city}van phong tinh uy$0`).inserts).toContain('Văn phòng Thành ủy');
    const ward =
      'ỦY BAN NHÂN DÂN\nPHƯỜNG BA ĐÌNH\nKẾ HOẠCH\nThử năm 2026\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: ';
    expect(completed(`${ward}trung tâm phục vụ$0`).inserts[0]).toBe(
      'Trung tâm Phục vụ hành chính công phường',
    );
    expect(lead('ủy ban nhân dân t$0').inserts).toContain('Ủy ban nhân dân tỉnh');
  });
  it('are in force on the day of the plan, with their validity as detail', () => {
    expect(lead('sở nông nghiệp$0').inserts).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(lead('sở nông$0').detail('Sở Nông nghiệp và Môi trường')).toBe('Cấp tỉnh, từ 01/3/2025');
    const old =
      'Số: 1/KH-UBND\nCần Thơ, ngày 24 tháng 12 năm 2013\n\nKẾ HOẠCH\nThử\n\nI. NỘI DUNG\n1. A\na) Cơ quan chủ trì: stttt$0';
    expect(completed(old).inserts).toContain('Sở Thông tin và Truyền thông');
    expect(completed(old).detail('Sở Thông tin và Truyền thông')).toBe('Cấp tỉnh, đến 28/02/2025');
  });
  it('of an abolished one are its successors, with its name as detail', () => {
    const { inserts, detail } = lead('STTTT$0');
    expect(inserts).toEqual(['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh']);
    expect(detail('Công an tỉnh')).toBe('Cấp tỉnh; thay Sở Thông tin và Truyền thông (đến 28/02/2025)');
    expect(lead('Sở Thông tin$0').inserts).toContain('Sở Khoa học và Công nghệ');
  });
  it('are not offered where the name is typed in full and nothing else fits', () => {
    expect(lead('Sở Nội vụ$0').inserts).toEqual([]);
  });
});

describe('agencies in a list', () => {
  const cooperation = (typed: string) => completed(provincial(`b) Cơ quan phối hợp: ${typed}`));
  it('replace only the piece being typed', () => {
    expect(cooperation('Sở Nội vụ; so tai$0').accepted('Sở Tài chính')).toMatch(
      /Sở Nội vụ; Sở Tài chính\$0$/,
    );
    expect(cooperation('Sở Nội vụ, so tai$0').accepted('Sở Tài chính')).toMatch(
      /Sở Nội vụ, Sở Tài chính\$0$/,
    );
    expect(cooperation('Sở Nội vụ và so tai$0').accepted('Sở Tài chính')).toMatch(/vụ và Sở Tài chính\$0$/);
  });
  it('replace up to the next separator in the middle of a line', () => {
    const middle = cooperation('Sở Nội vụ; Sở Tà$0 gì đó; Công an tỉnh; Sở Tư pháp.');
    expect(middle.accepted('Sở Tài chính')).toMatch(
      /Sở Nội vụ; Sở Tài chính\$0; Công an tỉnh; Sở Tư pháp\.$/,
    );
    const whole = cooperation('Sở Văn h$0óa, Thể thao và Du lịch; Công an tỉnh.');
    expect(whole.accepted('Sở Văn hóa và Thể thao')).toMatch(/: Sở Văn hóa và Thể thao\$0; Công an tỉnh\.$/);
    expect(cooperation('$0; Công an tỉnh.').accepted('Sở Nội vụ')).toMatch(/: Sở Nội vụ\$0; Công an tỉnh\.$/);
  });
  it('hold a comma or `và` for a part of the name where the name has it', () => {
    const typed = cooperation('Sở Tư pháp, Sở Văn hóa, Thể$0');
    expect(typed.accepted('Sở Văn hóa, Thể thao và Du lịch')).toMatch(
      /pháp, Sở Văn hóa, Thể thao và Du lịch\$0$/,
    );
    expect(cooperation('Sở Khoa học và C$0').inserts[0]).toBe('Sở Khoa học và Công nghệ');
  });
  it('offer a new name too behind a comma that may end one', () => {
    const { inserts, accepted } = cooperation('Sở Văn hóa, $0');
    expect(inserts[0]).toBe('Sở Văn hóa, Thể thao và Du lịch');
    expect(accepted('Sở Nội vụ')).toMatch(/Sở Văn hóa, Sở Nội vụ\$0$/);
  });
  it('leave out what the list has already', () => {
    expect(cooperation('Sở Nội vụ; $0').inserts).not.toContain('Sở Nội vụ');
    expect(cooperation('$0; Sở Nội vụ').inserts).not.toContain('Sở Nội vụ');
  });
  it('begin designations with a small letter behind another name', () => {
    expect(cooperation('Sở Nội vụ; cac so$0').inserts[0]).toBe('các sở, ban, ngành');
    expect(cooperation('cac so$0').inserts[0]).toBe('Các sở, ban, ngành');
  });
  it('are none within a remark in brackets', () => {
    expect(cooperation('Sở Nội vụ (để $0').inserts).toEqual([]);
  });
  it('come in items below an empty label, and in cells of task tables', () => {
    expect(completed(provincial('b) Cơ quan phối hợp:\n- so tai$0')).inserts[0]).toBe('Sở Tài chính');
    const table =
      '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Làm | so noi$0 | Quý I |';
    expect(completed(provincial(table)).accepted('Sở Nội vụ')).toContain('| Sở Nội vụ$0 | Quý I |');
  });
});

describe('agencies outside fields', () => {
  const plan = (line: string) => completed(provincial(line)).inserts;
  it('come in recipients, without those that are there already', () => {
    const recipients = (line: string) =>
      completed(provincial(`d) Sản phẩm: X.\n\nNơi nhận:\n- Công an tỉnh;\n${line}\n- Lưu: VT.`));
    expect(recipients('- so noi$0').inserts[0]).toBe('Sở Nội vụ');
    expect(recipients('- $0').inserts[0]).toBe('Thường trực Tỉnh ủy (để báo cáo)');
    expect(recipients('- $0').inserts).toContain('Sở Khoa học và Công nghệ');
    expect(recipients('- $0').inserts).not.toContain('Công an tỉnh');
    expect(recipients('- Sở N$0 (để b/c);').accepted('Sở Nội vụ')).toContain('- Sở Nội vụ$0 (để b/c);');
    expect(completed('Nơi nhận:\n- Sở Nội vụ;\n- Lưu: V$0').inserts).toEqual(['Lưu: VT.']);
  });
  it('come in headings of duties', () => {
    expect(plan('II. TỔ CHỨC THỰC HIỆN\n1. so khoa$0')[0]).toBe('Sở Khoa học và Công nghệ');
    expect(plan('II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ, Sở Tà$0')[0]).toBe('Sở Tài chính');
    expect(plan('II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ có trách$0')).toEqual([]);
  });
  it('come after words that give a task', () => {
    for (const words of [
      'Giao ',
      'Đề nghị ',
      'Mời ',
      'Sở Tài chính phối hợp với ',
      'Chủ trì, phối hợp với ',
    ]) {
      expect(plan(`${words}$0`)[0]).toBe('Sở Khoa học và Công nghệ');
      expect(plan(`${words}so noi$0`)[0]).toBe('Sở Nội vụ');
    }
    expect(plan('Giao các s$0')[0]).toBe('các sở, ban, ngành');
    expect(plan('Giao Sở Nội vụ, Sở Tà$0')[0]).toBe('Sở Tài chính');
  });
  it('come after words of prose only when a name has begun', () => {
    for (const words of ['việc này do ', 'gửi ', 'kịp thời báo cáo ']) {
      expect(plan(`${words}$0`)).toEqual([]);
      expect(plan(`${words}Sở N$0`)[0]).toBe('Sở Nội vụ');
      expect(plan(`${words}so noi$0`)[0]).toBe('Sở Nội vụ');
      expect(plan(`${words}n$0`)).toEqual([]);
      expect(plan(`${words}số liệu$0`)).toEqual([]);
    }
    expect(completed(provincial('Việc này do Sở N$0 chủ trì thực hiện.')).accepted('Sở Nội vụ')).toMatch(
      /do Sở Nội vụ\$0 chủ trì thực hiện\.$/,
    );
  });
  it('do not come after other words that look like these', () => {
    for (const words of [
      'nhiệm vụ được giao ',
      'đổi mới s',
      'bàn giao s',
      'Giao Sở Nội vụ tổ chức t',
      'lý do s',
    ])
      expect(plan(`${words}$0`)).toEqual([]);
  });
});
