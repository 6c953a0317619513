import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { reason, type RaisedFlag } from '@stride/assessment-engine';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { Session } from '../shell/session';
import { EmergencyView } from './danger-view';
import { FlagActionDialog } from './flag-action';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

const RAISING = { rf_urinary_change: true };
const emergencies = reason(catalogue, { ageYears: 48, sex: 'female', history: RAISING, findings: [] }).redFlags.filter((flag) => flag.urgency === 'emergency');
const other = { ...emergencies[0], id: 'RF-E2-OTHER' } as RaisedFlag;

describe('what was done about an emergency', () => {
  const told: { flag: string; action?: string; takenBy?: string }[] = [];
  let failsOnce = false;

  async function begin(): Promise<void> {
    told.length = 0;
    const stub = recordingOf(draft({ history: RAISING }), new QueueOnPaper());
    TestBed.configureTestingModule({ imports: [EmergencyView, FlagActionDialog], providers: [...stub, { provide: Session, useValue: { user: () => null } }] });
    const client = TestBed.inject(AssessmentsClient) as unknown as Record<string, unknown>;
    client['flagAction'] = (_id: string, action: { flag: string }) => {
      if (failsOnce && told.length === 1) {
        failsOnce = false;
        return Promise.reject(new RequestFailed(503, { type: 'about:blank', title: '', status: 503, detail: 'Not now.', instance: '1' }));
      }
      told.push(action);
      return Promise.resolve({ flagActions: [] });
    };
    await TestBed.inject(Recorder).open('a1');
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;

  it('has the way to record the call beside the step that asks for it', async () => {
    await begin();
    const fixture = TestBed.createComponent(EmergencyView);
    await fixture.whenStable();
    const [first] = root(fixture).querySelectorAll('.steps li');
    expect(first?.textContent).toMatch(/Telephone/);
    expect(first?.querySelector('button')?.textContent).toBe('Record the call');
  });

  it('is worded beforehand for a call, and told once for every flag, also after a failure half-way', async () => {
    await begin();
    failsOnce = true;
    const fixture = TestBed.createComponent(FlagActionDialog);
    fixture.componentRef.setInput('flag', emergencies[0]);
    fixture.componentRef.setInput('also', [other]);
    fixture.componentRef.setInput('happened', 'Telephoned the ambulance');
    let done = 0;
    fixture.componentInstance.done.subscribe(() => done++);
    await fixture.whenStable();
    const who = root(fixture).querySelector<HTMLInputElement>('#flag-who');
    if (who === null) throw new Error('There is no field for who took over.');
    who.value = 'Ambulance crew';
    const submit = async (): Promise<void> => {
      root(fixture).querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    await submit();
    expect([told.map(({ flag }) => flag), done]).toEqual([[emergencies[0]?.id], 0]);
    expect(root(fixture).querySelector('[role=alert]')?.textContent).toBe('Not now.');
    await submit();
    expect(told.map(({ flag, action, takenBy }) => [flag, action, takenBy])).toEqual([emergencies[0]?.id, other.id].map((id) => [id, 'Telephoned the ambulance', 'Ambulance crew']));
    expect(done).toBe(1);
  });
});
