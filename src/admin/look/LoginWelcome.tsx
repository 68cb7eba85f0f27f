import type { ReactElement } from 'react'

/** Two sentences above the sign-in form. */
export function LoginWelcome(): ReactElement {
  return (
    <div className="look-welcome">
      <p>Nơi viết, duyệt và công bố tin học tập suốt đời của tỉnh.</p>
      <p>Đăng nhập bằng thư điện tử công vụ.</p>
    </div>
  )
}
