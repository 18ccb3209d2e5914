<?php
class ToolsController
{
    public function rebuildAction()
    {
        // ruleid: php-command-in-page
        system($this->command);
    }
    public function optimizeAction()
    {
        $this->denyAccessUnlessGranted('ROLE_ADMIN');
        // ok: php-command-in-page
        system($this->command);
    }
    public function build()
    {
        // ok: php-command-in-page
        return shell_exec($this->command);
    }
}
// ruleid: php-command-in-page
$lines = shell_exec('cat /var/log/app.log');
echo $lines;
// ruleid: php-command-in-page
$out = exec($script, $result, $status);
// ok: php-command-in-page
$hash = exec('git rev-parse HEAD');
