        $mask = $this->input->get('mask');
        // ruleid: php-format-from-request
        $label = sprintf($mask, $row['id'], $row['name']);
        $this->output->set_output(
