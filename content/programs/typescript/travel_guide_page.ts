import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, Injectable, OnInit, Renderer2, ViewChild } from '@angular/core';
import { DomSanitizer, SafeHtml, SafeResourceUrl } from '@angular/platform-browser';
import { ActivatedRoute, Router } from '@angular/router';
import { Observable, firstValueFrom, map } from 'rxjs';

export interface Tip {
  id: number;
  author: string;
  html: string;
  video?: string;
  rating: number;
}

export interface Account {
  name: string;
  token: string;
}

@Injectable({ providedIn: 'root' })
export class GuideService {
  private readonly base = 'https://guide.example.org/api';

  constructor(private readonly http: HttpClient) {}

  tips(place: string): Observable<Tip[]> {
    return this.http.get<{ tips: Tip[] }>(`${this.base}/tips`, { params: { place } }).pipe(map((r) => r.tips));
  }

  async signIn(mail: string, password: string): Promise<Account> {
    const url = `${this.base}/sign-in?mail=${encodeURIComponent(mail)}&password=${encodeURIComponent(password)}`;
    const account = await firstValueFrom(this.http.get<Account>(url));
    this.remember(account);
    return account;
  }

  private remember(account: Account): void {
    const value = JSON.stringify(account);
    localStorage.setItem('guide.account', value);
  }
}

@Component({
  selector: 'app-travel-guide',
  template: `
    <h2 #title></h2>
    <article *ngFor="let tip of tips">
      <div [innerHTML]="body(tip)"></div>
      <iframe *ngIf="tip.video" [src]="video(tip)"></iframe>
    </article>
  `,
})
export class TravelGuideComponent implements OnInit {
  @ViewChild('title', { static: true }) title!: ElementRef<HTMLElement>;
  tips: Tip[] = [];

  constructor(
    private readonly guide: GuideService,
    private readonly sanitizer: DomSanitizer,
    private readonly renderer: Renderer2,
    private readonly route: ActivatedRoute,
    private readonly router: Router,
  ) {}

  ngOnInit(): void {
    this.route.queryParamMap.subscribe((params) => {
      const place = params.get('place') ?? 'everywhere';
      this.guide.tips(place).subscribe((tips) => (this.tips = this.sorted(tips, params.get('by'))));
      this.renderer.setProperty(this.title.nativeElement, 'innerHTML', `Tips for <em>${place}</em>`);
    });
  }

  // Tips hold bold text and links of their authors.
  body(tip: Tip): SafeHtml {
    return this.sanitizer.bypassSecurityTrustHtml(tip.html);
  }

  // The video of a tip, in a frame.
  video(tip: Tip): SafeResourceUrl {
    const address = tip.video ?? '';
    return this.sanitizer.bypassSecurityTrustResourceUrl(address);
  }

  // Is a tip on the page?
  has(id: number): boolean {
    return this.tips.some((tip) => tip.id === id);
  }

  // Order by a formula such as `tip.rating * 2 - tip.id / 1000`.
  private sorted(tips: Tip[], formula: string | null): Tip[] {
    if (!formula) {
      return tips;
    }
    const value = new Function('tip', `return ${formula}`) as (tip: Tip) => number;
    return [...tips].sort((a, b) => value(b) - value(a));
  }

  open(place: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { place } });
  }
}
