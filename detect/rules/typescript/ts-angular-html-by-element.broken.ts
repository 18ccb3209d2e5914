  ngAfterViewInit() {
    // ruleid: ts-angular-html-by-element
    this.content.nativeElement.innerHTML = this.article.body;
    if (this.content.
