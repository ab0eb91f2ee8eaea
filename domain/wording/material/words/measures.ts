/** What happened to those who are counted, a row each; the words of a row are one measure. By stem; those after "=" in that form only. */
export const MEASURES: readonly string[] = `
dead: kill die =dead death fatality fatal perish
murdered: murder
executed: execute execution
assassinated: assassinate assassination
wounded: wound injure injury hurt
missing: =missing unaccounted
arrested: arrest
detained: detain detention custody
jailed: jail imprison imprisonment
charged: charge indict indictment
convicted: convict conviction
acquitted: acquit acquittal exonerate
sentenced: sentence
accused: accuse accusation
displaced: displace displacement
evacuated: evacuate evacuation
fled: flee
rescued: rescue
captured: capture
surrendered: surrender
kidnapped: kidnap abduct abduction
freed: free release liberate
infected: infect infection
hospitalised: hospitalize hospitalization
recovered: recover recovery
vaccinated: vaccinate vaccination inoculate
starved: starve starvation
raped: rape
tortured: torture
deported: deport deportation expel
mobilised: mobilize mobilization conscript
stranded: strand
trapped: trap
homeless: homeless
orphaned: orphan
destroyed: destroy destruction
damaged: damage
sunk: sink
fired: sack dismiss
suspended: suspend suspension
sued: sue lawsuit
hired: hire
`
  .trim()
  .split('\n');
