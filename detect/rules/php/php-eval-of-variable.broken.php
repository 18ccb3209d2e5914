            $expr = str_replace('x', $value, $this->formula);
            // ruleid: php-eval-of-variable
            eval("\$result = $expr;");
            $this->cache[$expr] =
