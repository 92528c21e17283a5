import { useEffect } from 'react';
import type { DeskSession } from '../municipal-desk/desk-session';
import type { CampaignSession } from './campaign-session';
import type { ReviewSession } from './review-session';
import { useStore } from './store';

/** Whatever is open goes by the campaign that is chosen; a page that is looked at again asks what is new. */
export function useCampaign(campaigns: CampaignSession, review: ReviewSession, desk: DeskSession): void {
  const { campaign } = useStore(campaigns);
  useEffect(() => {
    review.follow(campaign);
    desk.follow(campaign.id);
  }, [review, desk, campaign]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void campaigns.refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [campaigns]);
}
