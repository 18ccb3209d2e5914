public partial class Members : Page
{
    protected void Page_Init(object sender, EventArgs e)
    {
        // ruleid: cs-view-state-unsigned
        this.EnableViewStateMac = false;
        // ruleid: cs-view-state-unsigned
        Page.EnableEventValidation = false;
        // ruleid: cs-view-state-unsigned
        EnableViewStateMac = false;
        // ok: cs-view-state-unsigned
        this.EnableViewStateMac = true;
        // ok: cs-view-state-unsigned
        this.EnableViewState = false;
        // ok: cs-view-state-unsigned
        ViewStateUserKey = Session.SessionID;
    }
}
