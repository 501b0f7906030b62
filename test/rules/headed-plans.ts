/** A plan of Nghệ An, or of another province, of a day, up to its first task. Indented as the blocks of marked sources are. */
export const headed = (day: string, province = 'TỈNH NGHỆ AN') => `
      ỦY BAN NHÂN DÂN
      ${province}
      Số: 05/KH-UBND
      Nghệ An, ${day}

      KẾ HOẠCH
      Cải cách hành chính

      I. NHIỆM VỤ
      1. Rà soát`;

export const in2026: string = headed('ngày 12 tháng 01 năm 2026');
