/** `2025-07-01` as documents write it: `01/7/2025` (days below 10 and the months 1 and 2 take a zero; NĐ 30/2020). */
export function shortDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month <= '02' ? month : Number(month)}/${year}`;
}
