        if ($this->auth->login($user, $pass)) {
            $next = $request->get('next');
            // ruleid: php-open-redirect
            return new RedirectResponse($next);
        }
        return $this->render(
