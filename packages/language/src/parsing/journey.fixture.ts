/** A journey of `touchpoints` touchpoints, one a line or in blocks, laid out as people lay one out. */
export function longJourney(touchpoints: number): string {
  const lines = ['journey Long "A long journey" as-is for Olena {', '  scale 1..5', '  starts when "It begins"'];
  for (let number = 0; number < touchpoints; number++) {
    if (number % 20 === 0) {
      if (number > 0) lines.push('  }');
      lines.push(`  stage S${number / 20} "Stage ${number / 20}" phase purchase {`, '    purpose "Find out"');
    }
    lines.push(...touchpoint(number));
  }
  lines.push(
    '  }',
    '}',
    'event Signed "The contract is signed"',
    'channel App "Mobile app" { kind app  talks two-way }',
  );
  return `${lines.join('\n')}\n`;
}

function touchpoint(number: number): string[] {
  const title = `"Touchpoint ${number}"`;
  switch (number % 5) {
    case 0:
      return [
        `    touchpoint T${number} ${title} via App, Branch feeling ${(number % 5) + 0.5} "calm" as Olena, 2 "wary"`,
      ];
    case 1:
      return [
        `    touchpoint ${title} via App {`,
        `      doing "Enters data", "Waits"`,
        `      pain "Types the same data twice ${number}" high because "Systems do not talk" evidence Interviews {`,
        `        opportunity O${number} "Prefill" impact high effort low lifts to 3.5`,
        `      }`,
        `      needs "To know what it takes"`,
        `      then T${number - 1} 62% when "complete"`,
        `    }`,
      ];
    case 2:
      return [`    touchpoint ${title} via Phone feeling 2 -> 4 { opportunity "Call back ${number}" lifts to 4 }`];
    case 3:
      return [
        `    touchpoint T${number} ${title} {`,
        `      moment of truth because "First proof"`,
        `      backstage "Runs the check" by Compliance uses Crm takes 2 days`,
        `      uses Crm`,
        `      measured by Csat`,
        `      owner Onboarding`,
        `    }`,
      ];
    default:
      return [`    touchpoint ${title} feeling "relieved"`];
  }
}
