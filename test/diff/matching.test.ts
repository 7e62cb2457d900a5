import { diffModels } from '@touchline/diff';
import { createFileReader, loadProject } from '@touchline/language';
import type { Model } from '@touchline/model';
import { expect, test } from 'vitest';

const reader = createFileReader();

function modelOf(text: string): Model {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return model;
}

/** What is one element though it is called otherwise or stands elsewhere: before and after. */
function recognised(before: string, after: string): string[] {
  const { matching } = diffModels(modelOf(before), modelOf(after));
  return [...matching.scores].map(([id]) => `${id} → ${matching.after.get(id)}`).sort();
}

const stage = (name: string, way: number): string => `  stage ${name} "Part 8 of way ${way}" {
    touchpoint Ask "Asks, ${way}.1" via App feeling 2 { pain "Waits for an answer, ${way}" }
    touchpoint Pay "Pays, ${way}.2" via App feeling 4
  }
`;
const journey = (name: string, ...stages: string[]): string => `journey ${name} {\n${stages.join('')}}\n`;

test('a stage that went elsewhere word for word is found there, and not in one that came to its place', () => {
  const before = journey('A', stage('Eight', 0)) + journey('B', stage('Eight', 2)) + journey('C');
  const after = journey('A', stage('EightToo', 2)) + journey('B') + journey('C', stage('EightToo', 0));
  expect(recognised(before, after)).toEqual(['A.Eight → C.EightToo', 'B.Eight → A.EightToo']);
});

test('two that say the same word for word are told apart by where they stand', () => {
  const before = journey('A', stage('Eight', 0)) + journey('B', stage('Eight', 0));
  const after = journey('A', stage('EightToo', 0)) + journey('B', stage('EightToo', 0));
  expect(recognised(before, after)).toEqual(['A.Eight → A.EightToo', 'B.Eight → B.EightToo']);
});

const call = (title: string, contents: string): string => journey('A', `  ${title} {\n${contents}\n  }\n`);

test('what is put in the place of something else is another one, though its title is like that', () => {
  const before = call(
    'touchpoint "Calls the hotline of the bank" via Phone feeling 1.4 "tired"',
    'moment of truth\n pain "Explains the same a third time" high\n backstage "Hands the order on"',
  );
  const after = call('step "Calls the hotlines of the bank" feeling 4', 'thinking "Who is going to answer?"');
  expect(recognised(before, after)).toEqual([]);
});

test('a title that is like it is a rename while half of the contents stays', () => {
  const contents = 'moment of truth\n pain "Explains the same a third time" high\n backstage "Hands the order on"';
  const before = call('touchpoint "Calls the hotline" via Phone feeling 1.4', contents);
  const after = call('touchpoint "Calls the new hotline" via Phone feeling 4', contents.replace('high', 'low'));
  expect(recognised(before, after)).toEqual(['A.calls-the-hotline → A.calls-the-new-hotline']);
});
