import type { Entity, Page } from '../../model/library.ts';

/** Whether the line on review stands under the title; on other pages it stands at the foot. */
export const showsReviewFirst = (page: Entity | Page): boolean =>
  page.collection !== 'pages' || (page.data.clinical && page.id !== 'index');
