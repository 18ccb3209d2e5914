export function Bio({ user }: { user: User }): JSX.Element {
  return (
    <p
      // ruleid: js-dangerously-set-inner-html
      dangerouslySetInnerHTML={{ __html: user.bio as string }}
    />
  );
}
