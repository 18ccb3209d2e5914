        $file = $this->dir . '/' . $this->name;
        // ruleid: php-command-from-variables
        $pages = shell_exec("pdfinfo {$file} | grep Pages");
        if (preg_match('/(\d+)/', $pages, $m
