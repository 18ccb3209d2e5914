    [Display(Name = "Text")]
    // ruleid: cs-html-let-through
    [AllowHtml]
    [DataType(DataType.MultilineText)]
    public string Text { get
