/** How grave a finding is, the gravest first; `information` never fails a build by default. */
export const severities = ['error', 'warning', 'information'] as const;
export type Severity = (typeof severities)[number];

/** What a rule can be set to. */
export const severitySettings = [...severities, 'off'] as const;
export type SeveritySetting = (typeof severitySettings)[number];
