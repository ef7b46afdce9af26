import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';

/** One `primary` per page; `secondary` for the other way on; `quiet` for asides such as 清空. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet';

interface Looks {
  look?: ButtonLook;
  icon?: IconName;
  /** Icon after the words, for "onwards". */
  iconAfter?: IconName;
  children: ReactNode;
}

export type ButtonProps = Looks & Omit<ComponentProps<'button'>, 'children'>;
export type ButtonLinkProps = Looks & Omit<ComponentProps<'a'>, 'children'> & { href: string };

function Inside({ icon, iconAfter, children }: Pick<Looks, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} className="mr-2" />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} className="ml-2" />}
    </>
  );
}

/** A button; `type` is `button` unless told otherwise. */
export function Button({
  look = 'primary',
  icon,
  iconAfter,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={cx('button', `button-${look}`, className)}>
      <Inside {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </Inside>
    </button>
  );
}

/** The same looks on a plain link (whole-page navigation, works without script). */
export function ButtonLink({
  look = 'primary',
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={cx('button', `button-${look}`, className)}>
      <Inside {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </Inside>
    </a>
  );
}
