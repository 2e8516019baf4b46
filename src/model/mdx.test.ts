import { expect, test } from '@playwright/test';
import {
  bodyOf,
  citedInBody,
  frontmatterOf,
  headingsOf,
  layersOf,
  termsInBody,
  textOf,
  unreadTags,
} from './mdx.ts';

const MDX = `---
title: X
---

import { Cite } from '../features/citations/prose';

## A heading

First sentence. Second one has 3 parts <Cite id="a b" />.

- An item with a [link](/x/).

<ForClinicians>

- For clinicians only <Cite id="c" />.

</ForClinicians>
`;

test('the two layers are told apart', () => {
  const { patient, clinician } = layersOf(MDX);
  expect(patient.map((b) => b.kind)).toEqual(['heading', 'paragraph', 'item']);
  expect(patient[2]?.text).toBe('An item with a link.');
  expect(clinician).toHaveLength(1);
});

test('frontmatter, body and headings are told apart', () => {
  expect(frontmatterOf(MDX)).toBe('title: X');
  expect(bodyOf(MDX)).not.toContain('title: X');
  expect(headingsOf(bodyOf(MDX))).toEqual(['A heading']);
  expect(bodyOf('Text alone, with a line\n---\nin it.')).toContain('Text alone');
});

test('the words of a body are those of both layers, without markup and ids', () => {
  expect(textOf(bodyOf(MDX))).toBe(
    'A heading First sentence. Second one has 3 parts. An item with a link. For clinicians only.',
  );
});

test('sources in the text keep the order of first use, each once', () => {
  const body = 'A <Cite id="b" />. B <Cite id="a b" />. C <Cite id="c" />.';
  expect(citedInBody(body)).toEqual(['b', 'a', 'c']);
});

test('text without citations has no sources', () => {
  expect(citedInBody('Nothing here.')).toEqual([]);
});

test('quotes of either kind name an id, and what cannot be read is told', () => {
  const body = `A <Cite id='x' />. <Term id='word'>words</Term> and <Cite id={name} />, <Term>.`;
  expect(citedInBody(body)).toEqual(['x']);
  expect(termsInBody(body)).toEqual(['word']);
  expect(unreadTags(body)).toEqual(['<Cite id={name} />', '<Term>']);
});
