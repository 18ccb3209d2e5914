public partial class MainForm : Form
{
    private void box_LinkClicked(object sender, LinkClickedEventArgs e)
    {
        // ruleid: cs-text-opened-by-shell
        Process.Start(e.LinkText);
    }

    private void run_Click(object sender, EventArgs e)
    {
        // ruleid: cs-text-opened-by-shell
        Process.Start(txtCommand.Text);
        var p = new Process();
        // ruleid: cs-text-opened-by-shell
        p.StartInfo.FileName = txtCommand.Text;
        // ok: cs-text-opened-by-shell
        Process.Start("https://example.com/help");
        // ok: cs-text-opened-by-shell
        label.Text = txtCommand.Text;
        // ok: cs-text-opened-by-shell
        p.StartInfo.FileName = "notepad.exe";
    }
}
