export class NoticeComponent implements AfterViewInit {
  @ViewChild("box") box!: ElementRef<HTMLElement>;

  constructor(private readonly renderer: Renderer2) {}

  show(notice: Notice): void {
    // ruleid: ts-angular-html-by-element
    this.box.nativeElement.innerHTML = notice.text;
    // ruleid: ts-angular-html-by-element
    this.renderer.setProperty(this.box.nativeElement, "innerHTML", `<b>${notice.title}</b>`);
    // ruleid: ts-angular-html-by-element
    this.box.nativeElement.insertAdjacentHTML("beforeend", notice.footer);
    // ok: ts-angular-html-by-element
    this.box.nativeElement.textContent = notice.text;
    // ok: ts-angular-html-by-element
    this.renderer.setProperty(this.box.nativeElement, "title", notice.title);
    // ok: ts-angular-html-by-element
    this.box.nativeElement.innerHTML = "";
  }
}
