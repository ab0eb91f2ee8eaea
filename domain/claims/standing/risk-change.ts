import { RISK_REASONS, type Risk, type RiskReason } from './risk';

/**
 * The risk of a claim of which only these reasons began or ceased to hold; the others are as stored. For changes
 * that touch nothing else of what riskOf() looks at, where reading it all again would be most of the work.
 */
export function riskWith(stored: readonly string[], change: Partial<Record<RiskReason, boolean>>): Risk {
  const reasons = (Object.keys(RISK_REASONS) as RiskReason[]).filter(
    (reason) => change[reason] ?? stored.includes(reason),
  );
  return { risk: reasons.reduce((sum, reason) => sum + RISK_REASONS[reason].weight, 0), reasons };
}
